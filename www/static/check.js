/**
 * Says what on a website blocks the calculator. Runs on check.html, and on any page that takes the line
 * `<script src="https://…/check.js"></script>`. A classic script, so that it can tell of modules that do not load.
 */
(() => {
  /**
   * @typedef {object} Fault of one file
   * @property {'!' | '✗'} sign
   * @property {keyof typeof TEXTS.de} key
   * @property {string} file
   * @property {Record<string, string>} values
   */

  const TEXTS = {
    de: {
      title: 'Läuft der Reichweiten-Rechner hier?',
      running: 'Die Prüfung läuft …',
      good: 'Alles in Ordnung: Der Rechner läuft auf dieser Seite.',
      notes: 'Der Rechner läuft auf dieser Seite. Was unten mit „!“ markiert ist, kannst du noch verbessern.',
      bad: 'Der Rechner läuft auf dieser Seite nicht, wie er soll. Woran das liegt, ist unten mit „✗“ markiert.',
      modules: 'Das Skript des Rechners lädt.',
      noModules: 'Der Browser lädt das Skript {file} nicht als Modul und nennt keinen Grund. Probier die Fassung reach-calculator.classic.js, sie kommt ohne Module aus.',
      broken: 'Das Skript {file} ist beschädigt ({message}). Entweder verändert es ein Werkzeug zum Optimieren, dann nimm es dort aus, oder das Hochladen ist abgebrochen, dann lade es noch einmal hoch.',
      wasm: 'WebAssembly ist erlaubt.',
      noWasm: 'Die Sicherheitsregeln dieser Website verbieten WebAssembly. Ergänze in der Content-Security-Policy bei script-src den Wert \'wasm-unsafe-eval\'.',
      forbidden: 'Die Sicherheitsregeln dieser Website verbieten: {file}. Ergänze in der Content-Security-Policy bei {directive} den Wert {origin}.',
      oldBrowser: 'Dieser Browser ist zu alt, oder WebAssembly ist darin abgeschaltet. Der Rechner läuft in jedem aktuellen Firefox, Chrome, Edge oder Safari.',
      files: 'Alle Dateien sind da und kommen mit dem richtigen Typ.',
      missing: 'Auf dem Server fehlt: {file} (Status {status}). Lade das noch einmal hoch.',
      unreachable: 'Nicht erreichbar: {file}. Ein Werbeblocker oder eine Firewall könnte im Weg sein, oder der Server antwortet gerade nicht.',
      foreign: 'Der Server {origin} gibt für diese Website nicht frei: {file}. Dort fehlt die Kopfzeile „Access-Control-Allow-Origin: *“.',
      wrongType: 'Mit dem Typ „{type}“ statt „{wanted}“ kommt: {file}. So nimmt der Browser das nicht an. Stell auf dem Server den richtigen Typ ein.',
      octets: 'Mit dem Typ „{type}“ statt „{wanted}“ kommt: {file}. Der Rechner läuft trotzdem, startet aber etwas später.',
      page: 'Statt der Datei kommt etwas anderes, meist eine Fehlerseite: {file}. Lade sie noch einmal hoch.',
      noCors: 'Die Dateien kommen ohne die Kopfzeile „Access-Control-Allow-Origin: *“. Auf dieser Website stört das nicht; auf anderen Websites und in abgeschotteten Frames startet der Rechner so aber nicht.',
      cors: 'Andere Websites dürfen die Dateien einbinden.',
      opaque: 'Diese Seite steckt in einem abgeschotteten Frame (sandbox). Auch darin kann der Rechner laufen, denn seine Dateien sind freigegeben.',
      frame: 'Der Rechner läuft im Iframe und meldet seine Höhe.',
      frameFails: 'Im Iframe startet der Rechner auch nicht.',
      noFrame: 'Der Rechner startet nicht, wenn er in einem Iframe steht. Meist verbietet das der Server des Rechners mit der Kopfzeile „X-Frame-Options“ oder mit „frame-ancestors“. Nimm dort embed.html davon aus, oder verwende statt des Iframes den Schnipsel.',
      frameForbidden: 'Die Sicherheitsregeln dieser Website verbieten den Rechner als Iframe. Willst du das Iframe verwenden, dann ergänze in der Content-Security-Policy bei frame-src den Wert {origin}. Der Schnipsel kommt ohne das aus.',
      changed: 'Ein Werkzeug zum Optimieren oder für die Cookie-Einwilligung hält das Skript {file} zurück ({how}). Nimm das Skript dort aus; der Rechner setzt keine Cookies und braucht keine Einwilligung.',
      moved: 'Auf dieser Seite kommt das Skript des Rechners von {address}, geprüft wird aber {base}. Hat ein Werkzeug zum Optimieren es dorthin kopiert, dann fehlen daneben die anderen Dateien: Nimm das Skript dort aus.',
      tools: 'Auf dieser Seite arbeitet: {tools}. Falls der Rechner zu spät oder gar nicht erscheint, nimm dort „reach-calculator“ aus.',
      starts: 'Der Rechner startet.',
      fails: 'Der Rechner startet nicht: {message}',
      silent: 'Der Rechner startet nicht und nennt keinen Grund.',
      clipboard: 'Skripte dürfen hier nichts in die Zwischenablage kopieren. Der Rechner zeigt Links stattdessen an, zum Kopieren von Hand.',
      report: 'Bericht zum Weitergeben',
      own: 'Steht der Rechner auf einer anderen Seite? Dann füge dort vorübergehend diese Zeile ein und öffne die Seite. Erscheint dort gar nichts, dann verbietet die Seite Skripte von hier: Ergänze in ihrer Content-Security-Policy bei script-src den Wert {origin}.',
    },
    en: {
      title: 'Does the reach calculator run here?',
      running: 'Checking …',
      good: 'All is well: the calculator runs on this page.',
      notes: 'The calculator runs on this page. What is marked “!” below could be better.',
      bad: 'The calculator does not run on this page as it should. The reasons are marked “✗” below.',
      modules: 'The calculator’s script loads.',
      noModules: 'The browser does not load the script {file} as a module and gives no reason. Try the version reach-calculator.classic.js, which does without modules.',
      broken: 'The script {file} is damaged ({message}). Either an optimiser changes it, then exclude it there, or its upload broke off, then upload it again.',
      wasm: 'WebAssembly is allowed.',
      noWasm: 'This website’s security policy forbids WebAssembly. Add \'wasm-unsafe-eval\' to script-src in the Content-Security-Policy.',
      forbidden: 'This website’s security policy forbids: {file}. Add {origin} to {directive} in the Content-Security-Policy.',
      oldBrowser: 'This browser is too old, or WebAssembly is switched off in it. The calculator runs in any current Firefox, Chrome, Edge or Safari.',
      files: 'All files are there and have the right type.',
      missing: 'Missing on the server: {file} (status {status}). Upload that again.',
      unreachable: 'Cannot be reached: {file}. An ad blocker or a firewall may be in the way, or the server does not answer just now.',
      foreign: 'The server {origin} does not share with this website: {file}. It lacks the header “Access-Control-Allow-Origin: *”.',
      wrongType: 'Sent as “{type}” instead of “{wanted}”: {file}. The browser does not accept that. Set the right type on the server.',
      octets: 'Sent as “{type}” instead of “{wanted}”: {file}. The calculator runs all the same, but starts a little later.',
      page: 'Something else comes in place of the file, most likely an error page: {file}. Upload it again.',
      noCors: 'The files are sent without the header “Access-Control-Allow-Origin: *”. That does no harm on this website, but the calculator will not start on others or in sandboxed frames.',
      cors: 'Other websites may embed the files.',
      opaque: 'This page is in a sandboxed frame. The calculator can run there too, because its files are shared.',
      frame: 'The calculator runs in an iframe and tells its height.',
      frameFails: 'The calculator does not start in an iframe either.',
      noFrame: 'The calculator does not start in an iframe. Most often its own server forbids that by the header “X-Frame-Options” or by “frame-ancestors”. Make an exception for embed.html there, or use the snippet instead of the iframe.',
      frameForbidden: 'This website’s security policy forbids the calculator as an iframe. If you want the iframe, add {origin} to frame-src in the Content-Security-Policy. The snippet does without that.',
      changed: 'An optimiser or consent tool holds back the script {file} ({how}). Exclude the script there; the calculator sets no cookies and needs no consent.',
      moved: 'On this page the calculator’s script comes from {address}, but what is checked is {base}. If an optimiser has copied it there, the other files are missing beside it: exclude the script there.',
      tools: 'At work on this page: {tools}. If the calculator appears late or not at all, exclude “reach-calculator” there.',
      starts: 'The calculator starts.',
      fails: 'The calculator does not start: {message}',
      silent: 'The calculator does not start and gives no reason.',
      clipboard: 'Scripts may not copy to the clipboard here. The calculator shows links instead, to be copied by hand.',
      report: 'Report to pass on',
      own: 'Is the calculator on another page? Then insert this line there for a while and open the page. If nothing at all appears there, the page forbids scripts from here: add {origin} to script-src in its Content-Security-Policy.',
    },
  };

  /** What the calculator consists of, and what it must be sent as. */
  const FILES = {
    'reach-calculator.js': 'text/javascript',
    'reach-calculator.wasm': 'application/wasm',
    'locales/de.json': 'application/json',
    'locales/en.json': 'application/json',
    'embed.html': 'text/html',
    'embed.js': 'text/javascript',
    'embed.css': 'text/css',
  };

  /** Names in the addresses and attributes of tools that move, join or hold back scripts. */
  const TOOLS = {
    'rocket-loader': 'Cloudflare Rocket Loader', 'wp-rocket': 'WP Rocket', rocketlazyload: 'WP Rocket', autoptimize: 'Autoptimize',
    litespeed: 'LiteSpeed Cache', complianz: 'Complianz', cookiebot: 'Cookiebot', borlabs: 'Borlabs Cookie',
    usercentrics: 'Usercentrics', 'sg-optimizer': 'SiteGround Optimizer', perfmatters: 'Perfmatters', nitropack: 'NitroPack',
    'flying-press': 'FlyingPress', 'real-cookie-banner': 'Real Cookie Banner',
  };

  /** The smallest module, and one that uses SIMD. */
  const EMPTY = [0, 97, 115, 109, 1, 0, 0, 0];
  const SIMD = [...EMPTY, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11];

  /** How long anything may take on a slow line. */
  const PATIENCE = 15_000;

  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  const base = new URL('./', script?.src || location.href);
  const language = /^de\b/i.test(navigator.language) ? 'de' : 'en';
  const texts = TEXTS[language];
  const ownPage = /\/check(\.html)?$/.test(location.pathname) && location.origin === base.origin;

  /** @type {{ sign: '✓' | '!' | '✗', text: string }[]} */
  const results = [];
  const list = make('ul');
  const verdict = make('p', texts.running);
  verdict.setAttribute('role', 'status');
  const stage = make('div');
  const place = document.getElementById('reach-check') ?? make('section');
  place.id = 'reach-check';
  place.lang = language;
  if (!place.isConnected) document.body.append(place);
  if (ownPage) {
    document.documentElement.lang = language;
    document.title = texts.title;
  }
  place.append(make(ownPage ? 'h1' : 'h2', texts.title), verdict, list, stage);

  /** What this page's own policy has refused. @type {{ directive: string, address: string }[]} */
  const refusals = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    refusals.push({ directive: effectiveDirective, address: blockedURI });
  });

  check().catch((error) => say('✗', 'fails', { message: String(error) })).then(conclude);

  async function check() {
    optimisers();
    if (!navigator.clipboard) say('!', 'clipboard');
    const hasWasm = await wasm();
    const hasFiles = await files();
    if (self.origin === 'null' && hasFiles) say('✓', 'opaque');
    const hasModule = await modules(hasFiles);
    const runs = hasWasm && hasModule && await starts();
    await frame(runs);
  }

  async function wasm() {
    if (typeof WebAssembly !== 'object' || !WebAssembly.validate(new Uint8Array(SIMD))) {
      say('✗', 'oldBrowser');
      return false;
    }
    try {
      await WebAssembly.compile(new Uint8Array(EMPTY));
      say('✓', 'wasm');
      return true;
    } catch {
      say('✗', 'noWasm');
      return false;
    }
  }

  async function files() {
    const answers = await Promise.all(Object.entries(FILES).map(([file, wanted]) => look(file, wanted)));
    const faults = answers.flatMap(({ fault }) => fault ?? []);
    // One line for all files with the same fault.
    for (const { sign, key, values } of faults) {
      const same = faults.filter((other) => other.key === key && JSON.stringify(other.values) === JSON.stringify(values));
      say(sign, key, { ...values, file: same.map(({ file }) => file).join(', ') });
    }
    const good = faults.every(({ sign }) => sign === '!');
    if (good) say('✓', 'files');
    const responses = answers.flatMap(({ response }) => response ?? []);
    if (base.origin === self.origin && responses.length) {
      const shared = responses.every(({ headers }) => headers.get('access-control-allow-origin'));
      say(shared ? '✓' : '!', shared ? 'cors' : 'noCors');
    }
    return good;
  }

  /**
   * What is wrong with a file, if anything, and the answer where there was one.
   * @param {string} file
   * @param {string} wanted its media type
   * @returns {Promise<{ fault?: Fault, response?: Response }>}
   */
  async function look(file, wanted) {
    /** @type {Response} */
    let response;
    try {
      response = await fetch(new URL(file, base), { cache: 'no-store' });
    } catch {
      const key = await isForbidden(file, 'connect-src') ? 'forbidden' : base.origin === self.origin ? 'unreachable' : 'foreign';
      return { fault: { sign: '✗', key, file, values: { origin: base.origin, directive: 'connect-src' } } };
    }
    if (!response.ok) return { fault: { sign: '✗', key: 'missing', file, values: { status: `${response.status}` } } };
    const bytes = new Uint8Array(await response.arrayBuffer());
    const start = new TextDecoder().decode(bytes.subarray(0, 200)).trim();
    const isPage = start.startsWith('<');
    const isRight = wanted === 'application/wasm' ? start.startsWith('\0asm') : isPage === (wanted === 'text/html');
    if (!isRight) return { response, fault: { sign: '✗', key: 'page', file, values: {} } };
    const type = (response.headers.get('content-type') ?? '–').split(';')[0];
    if (type === wanted || (wanted === 'text/javascript' && /javascript$/.test(type))) return { response };
    // Scripts and styles are refused for their type, and what is no page is shown as text.
    const harmless = !/javascript|css|html/.test(wanted);
    return { response, fault: { sign: harmless ? '!' : '✗', key: harmless ? 'octets' : 'wrongType', file, values: { type, wanted } } };
  }

  /** @param {boolean} hasFiles a missing file has been named already */
  async function modules(hasFiles) {
    const file = 'reach-calculator.js';
    try {
      await import(new URL(file, base).href);
      say('✓', 'modules');
      return true;
    } catch (error) {
      if (await isForbidden(file, 'script-src')) {
        say('✗', 'forbidden', { file, directive: 'script-src', origin: base.origin });
        return false;
      }
      if (!hasFiles) return false;
      // What cannot be fetched is a `TypeError`; what was fetched and is no script of ours any more fails in other ways.
      const isBroken = !(error instanceof TypeError);
      say('✗', isBroken ? 'broken' : 'noModules', { file, message: String(error) });
      return false;
    }
  }

  async function starts() {
    const element = document.createElement('reach-calculator');
    // A script that lost this on its way would be silent for ever.
    if (!customElements.get('reach-calculator')) {
      say('✗', 'broken', { file: 'reach-calculator.js', message: '–' });
      return false;
    }
    element.setAttribute('layout', 'compact');
    element.setAttribute('lang', language);
    const outcome = new Promise((resolve) => {
      element.addEventListener('reach-change', () => resolve(['✓', 'starts']));
      element.addEventListener('reach-error', (event) => {
        resolve(['✗', 'fails', { message: /** @type {CustomEvent} */ (event).detail.message }]);
      });
      setTimeout(() => resolve(['✗', 'silent']), PATIENCE);
    });
    stage.append(element);
    const [sign, ...said] = /** @type {['✓', 'starts']} */ (await outcome);
    say(sign, ...said);
    element.remove();
    return sign === '✓';
  }

  /** @param {boolean} runs outside a frame; if not, that it fails here too is no fault of the frame */
  async function frame(runs) {
    const inner = document.createElement('iframe');
    inner.title = texts.frame;
    inner.src = new URL('embed.html?layout=compact', base).href;
    const heard = new Promise((resolve) => {
      const told = new Set();
      addEventListener('message', ({ data, source }) => {
        if (source !== inner.contentWindow || data?.reach !== 1) return;
        told.add(data.type);
        if (told.has('error')) resolve('frameFails');
        else if (told.has('ready') && told.has('height')) resolve('frame');
      });
      inner.addEventListener('load', () => setTimeout(() => resolve('noFrame'), PATIENCE / 3));
      setTimeout(() => resolve('noFrame'), PATIENCE);
    });
    const refused = new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (/^(frame|child)-src$/.test(effectiveDirective)) resolve('frameForbidden');
      });
    });
    stage.append(inner);
    const outcome = /** @type {'frame' | 'frameFails' | 'noFrame' | 'frameForbidden'} */ (await Promise.race([heard, refused]));
    say(outcome === 'frame' ? '✓' : '!', outcome === 'noFrame' && !runs ? 'frameFails' : outcome, { origin: base.origin });
    inner.remove();
  }

  /**
   * Whether this page's own policy has refused a file of ours.
   * @param {string} file
   * @param {string} kind the directive's beginning
   */
  async function isForbidden(file, kind) {
    // The refusal is told after the failure that it causes.
    await new Promise((done) => { setTimeout(done, 50); });
    const { href } = new URL(file, base);
    return refusals.some(({ directive, address }) => directive.startsWith(kind) && address && href.startsWith(address));
  }

  /** Tools that have touched our script, or are here at all. */
  function optimisers() {
    const tools = new Set();
    for (const other of document.querySelectorAll('script, link[rel=stylesheet]')) {
      const text = [...other.attributes].map(({ name, value }) => `${name}=${value}`).join(' ').toLowerCase();
      for (const [mark, name] of Object.entries(TOOLS)) if (text.includes(mark)) tools.add(name);
      const type = other.getAttribute('type') ?? '';
      const isOurs = /reach-calculator(\.classic)?\.js/.test(text);
      const moved = [...other.attributes].find(({ name, value }) => name !== 'src' && /reach-calculator(\.classic)?\.js/.test(value));
      if (isOurs && other.localName === 'script' && (moved || !['', 'module', 'text/javascript'].includes(type))) {
        say('✗', 'changed', { file: 'reach-calculator.js', how: moved?.name ?? `type="${type}"` });
      }
      const address = other instanceof HTMLScriptElement && /reach-calculator\.js/.test(other.src) ? new URL('./', other.src).href : base.href;
      if (address !== base.href) say('!', 'moved', { address, base: base.href });
    }
    if (tools.size) say('!', 'tools', { tools: [...tools].join(', ') });
  }

  function conclude() {
    const worst = results.some(({ sign }) => sign === '✗') ? 'bad' : results.some(({ sign }) => sign === '!') ? 'notes' : 'good';
    verdict.replaceChildren(make('strong', texts[worst]));
    place.dataset.result = worst;
    const report = document.createElement('textarea');
    report.readOnly = true;
    report.rows = 2 * results.length + 4;
    report.setAttribute('aria-label', texts.report);
    report.value = [location.href.split('#')[0], navigator.userAgent, ...results.map(({ sign, text }) => `${sign} ${text}`)].join('\n');
    place.append(make('h2', texts.report), report);
    if (ownPage) place.append(make('p', texts.own.replace('{origin}', base.origin)), make('pre', `<script src="${new URL('check.js', base).href}"></script>`));
  }

  /** @param {'✓' | '!' | '✗'} sign @param {keyof typeof TEXTS.de} key @param {Record<string, string>} [values] */
  function say(sign, key, values = {}) {
    const text = texts[key].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
    if (results.some((result) => result.text === text)) return;
    results.push({ sign, text });
    const mark = make('span', sign);
    mark.className = 'sign';
    const item = make('li');
    item.className = sign === '✗' ? 'bad' : sign === '!' ? 'note' : 'good';
    item.append(mark, sign === '✗' ? make('strong', text) : text);
    list.append(item);
  }

  /** @param {string} tag @param {string} [text] */
  function make(tag, text = '') {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  }
})();
