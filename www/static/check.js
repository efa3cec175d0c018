/**
 * Says what on a website blocks the calculator. Runs on check.html, and on any page that takes the line
 * `<script src="https://…/check.js"></script>`. A classic script, so that it can tell of modules that do not load.
 */
(() => {
  const TEXTS = {
    de: {
      title: 'Läuft der Reichweiten-Rechner hier?',
      running: 'Die Prüfung läuft …',
      good: 'Alles in Ordnung: Der Rechner läuft auf dieser Seite.',
      notes: 'Der Rechner läuft auf dieser Seite. Was darunter mit „!“ markiert ist, lässt sich noch verbessern.',
      bad: 'Der Rechner kann auf dieser Seite nicht richtig laufen. Was ihn aufhält, ist mit „✗“ markiert.',
      modules: 'Skripte als Module werden geladen.',
      noModules: 'Das Skript {file} wird nicht als Modul geladen. Meist fehlt bei script-src in der Content-Security-Policy die Adresse {origin}, oder ein Werkzeug zum Optimieren verändert das Skript. Die Fassung reach-calculator.classic.js kommt ohne Module aus.',
      wasm: 'WebAssembly ist erlaubt.',
      noWasm: 'Die Sicherheitsregeln dieser Website verbieten WebAssembly. Ergänze in der Content-Security-Policy bei script-src den Wert \'wasm-unsafe-eval\'.',
      oldBrowser: 'Dieser Browser ist zu alt, oder WebAssembly ist darin abgeschaltet. Der Rechner läuft in jedem aktuellen Firefox, Chrome, Edge oder Safari.',
      files: 'Alle Dateien sind da und kommen mit dem richtigen Typ.',
      missing: '{file} fehlt auf dem Server (Status {status}). Lade die Datei noch einmal hoch.',
      unreachable: '{file} ist nicht erreichbar.',
      foreign: '{file} darf von hier aus nicht gelesen werden. Entweder fehlt beim Server {origin} die Kopfzeile „Access-Control-Allow-Origin: *“, oder in der Content-Security-Policy dieser Website fehlt die Adresse bei connect-src.',
      wrongType: '{file} kommt als „{type}“ statt als „{wanted}“. So führt der Browser die Datei nicht aus. Stelle beim Server den Typ richtig ein.',
      octets: '{file} kommt als „{type}“. Der Rechner läuft trotzdem, startet mit „{wanted}“ aber schneller.',
      page: '{file} enthält etwas anderes als erwartet, meist eine Fehlerseite.',
      noCors: 'Die Dateien kommen ohne die Kopfzeile „Access-Control-Allow-Origin: *“. Auf dieser Website stört das nicht, auf anderen und in abgeschotteten Frames startet der Rechner aber nicht.',
      cors: 'Andere Websites dürfen die Dateien einbinden.',
      policy: 'Die Content-Security-Policy hat etwas abgelehnt: {directive} verbietet {blocked}.',
      opaque: 'Diese Seite steckt in einem abgeschotteten Frame (sandbox). Der Rechner läuft darin nur, wenn seine Dateien mit „Access-Control-Allow-Origin: *“ kommen.',
      frame: 'Der Rechner läuft im Iframe und meldet seine Höhe.',
      noFrame: 'Der Rechner im Iframe meldet seine Höhe nicht. Meist verbieten das „X-Frame-Options“ oder „frame-ancestors“ beim Server des Rechners oder „frame-src“ auf dieser Website. Nimm statt des Iframes den Schnipsel.',
      changed: 'Ein Werkzeug zum Optimieren oder für die Einwilligung hat das Skript {file} verändert ({how}). Nimm es dort aus; der Rechner setzt keine Cookies und braucht keine Einwilligung.',
      tools: 'Auf dieser Seite arbeitet {tools}. Falls der Rechner verspätet oder gar nicht erscheint, nimm dort „reach-calculator“ aus.',
      starts: 'Der Rechner startet.',
      fails: 'Der Rechner startet nicht: {message}',
      silent: 'Der Rechner startet nicht und nennt keinen Grund.',
      clipboard: 'Kopieren ist in dieser Umgebung gesperrt. Der Rechner zeigt Links dann zum Selbstkopieren an.',
      report: 'Bericht zum Weitergeben',
      own: 'Steht der Rechner auf einer anderen Seite? Dann füge dort vorübergehend diese Zeile ein und öffne die Seite:',
    },
    en: {
      title: 'Does the reach calculator run here?',
      running: 'Checking …',
      good: 'All is well: the calculator runs on this page.',
      notes: 'The calculator runs on this page. What is marked “!” below can be improved.',
      bad: 'The calculator cannot run properly on this page. What stops it is marked “✗”.',
      modules: 'Module scripts load.',
      noModules: 'The script {file} does not load as a module. Most often script-src in the Content-Security-Policy lacks the address {origin}, or an optimiser changes the script. The version reach-calculator.classic.js does without modules.',
      wasm: 'WebAssembly is allowed.',
      noWasm: 'This website’s security policy forbids WebAssembly. Add \'wasm-unsafe-eval\' to script-src in the Content-Security-Policy.',
      oldBrowser: 'This browser is too old, or WebAssembly is switched off in it. The calculator runs in any current Firefox, Chrome, Edge or Safari.',
      files: 'All files are there and have the right type.',
      missing: '{file} is missing on the server (status {status}). Upload the file again.',
      unreachable: '{file} cannot be reached.',
      foreign: '{file} may not be read from here. Either the server {origin} lacks the header “Access-Control-Allow-Origin: *”, or connect-src in this website’s Content-Security-Policy lacks the address.',
      wrongType: '{file} is sent as “{type}” instead of “{wanted}”, so the browser does not run it. Set the right type on the server.',
      octets: '{file} is sent as “{type}”. The calculator runs all the same, but starts faster with “{wanted}”.',
      page: '{file} holds something else than expected, most likely an error page.',
      noCors: 'The files are sent without the header “Access-Control-Allow-Origin: *”. That does no harm on this website, but on others and in sandboxed frames the calculator does not start.',
      cors: 'Other websites may embed the files.',
      policy: 'The Content-Security-Policy refused something: {directive} forbids {blocked}.',
      opaque: 'This page is in a sandboxed frame. There the calculator runs only if its files are sent with “Access-Control-Allow-Origin: *”.',
      frame: 'The calculator runs in an iframe and tells its height.',
      noFrame: 'The calculator in an iframe does not tell its height. Most often “X-Frame-Options” or “frame-ancestors” on the calculator’s server or “frame-src” on this website forbids it. Use the snippet instead of the iframe.',
      changed: 'An optimiser or consent tool has changed the script {file} ({how}). Exclude it there; the calculator sets no cookies and needs no consent.',
      tools: '{tools} is at work on this page. If the calculator appears late or not at all, exclude “reach-calculator” there.',
      starts: 'The calculator starts.',
      fails: 'The calculator does not start: {message}',
      silent: 'The calculator does not start and gives no reason.',
      clipboard: 'Copying is blocked in this place. The calculator then shows links to be copied by hand.',
      report: 'Report to pass on',
      own: 'Is the calculator on another page? Then insert this line there for a while and open the page:',
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

  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    say('!', 'policy', { directive: effectiveDirective, blocked: blockedURI || '–' });
  });

  check().catch((error) => say('✗', 'fails', { message: String(error) })).then(conclude);

  async function check() {
    optimisers();
    if (self.origin === 'null') say('!', 'opaque');
    if (!navigator.clipboard) say('!', 'clipboard');
    const hasWasm = await wasm();
    const hasFiles = await files();
    const hasModule = await modules(hasFiles);
    if (hasWasm && hasModule) await starts();
    await frame();
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
    const answers = await Promise.all(Object.entries(FILES).map(([file, wanted]) => fileIsGood(file, wanted)));
    const good = answers.every(({ good }) => good);
    if (good) say('✓', 'files');
    if (base.origin === self.origin && answers.some(({ response }) => response)) {
      const shared = answers.every(({ response }) => !response || response.headers.get('access-control-allow-origin'));
      say(shared ? '✓' : '!', shared ? 'cors' : 'noCors');
    }
    return good;
  }

  /** @param {string} file @param {string} wanted @returns {Promise<{ good: boolean, response?: Response }>} */
  async function fileIsGood(file, wanted) {
    /** @type {Response} */
    let response;
    try {
      response = await fetch(new URL(file, base), { cache: 'no-store' });
    } catch {
      say('✗', base.origin === self.origin ? 'unreachable' : 'foreign', { file, origin: base.origin });
      return { good: false };
    }
    if (!response.ok) {
      say('✗', 'missing', { file, status: `${response.status}` });
      return { good: false };
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    const start = new TextDecoder().decode(bytes.subarray(0, 200)).trim();
    const isPage = start.startsWith('<');
    const isRight = wanted === 'application/wasm' ? start.startsWith('\0asm') : isPage === (wanted === 'text/html');
    if (!isRight) {
      say('✗', 'page', { file });
      return { good: false, response };
    }
    const type = (response.headers.get('content-type') ?? '–').split(';')[0];
    const fits = type === wanted || (wanted === 'text/javascript' && /javascript$/.test(type));
    // Only scripts and styles are refused for their type.
    const harmless = !/javascript|css/.test(wanted);
    if (!fits) say(harmless ? '!' : '✗', harmless ? 'octets' : 'wrongType', { file, type, wanted });
    return { good: fits || harmless, response };
  }

  /** @param {boolean} hasFiles a missing file has been named already */
  async function modules(hasFiles) {
    const file = 'reach-calculator.js';
    try {
      await import(new URL(file, base).href);
      say('✓', 'modules');
      return true;
    } catch {
      if (hasFiles) say('✗', 'noModules', { file, origin: base.origin });
      return false;
    }
  }

  async function starts() {
    const element = document.createElement('reach-calculator');
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
    say(.../** @type {['✓', 'starts']} */ (await outcome));
    element.remove();
  }

  async function frame() {
    const inner = document.createElement('iframe');
    inner.title = texts.frame;
    inner.src = new URL('embed.html?layout=compact', base).href;
    const heard = new Promise((resolve) => {
      addEventListener('message', ({ data, source }) => {
        if (source === inner.contentWindow && data?.reach === 1 && data.type === 'height') resolve(true);
      });
      setTimeout(() => resolve(false), PATIENCE);
    });
    stage.append(inner);
    const isHeard = await Promise.race([heard, refused(inner)]);
    say(isHeard ? '✓' : '!', isHeard ? 'frame' : 'noFrame');
    inner.remove();
  }

  /** Resolves to false when this page's own policy forbids the frame: then nothing will ever be heard. @param {HTMLIFrameElement} inner */
  function refused(inner) {
    return new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        if (effectiveDirective.startsWith('frame') && inner.src.startsWith(blockedURI)) resolve(false);
      });
    });
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
    }
    if (tools.size) say('!', 'tools', { tools: [...tools].join(', ') });
  }

  function conclude() {
    const worst = results.some(({ sign }) => sign === '✗') ? 'bad' : results.some(({ sign }) => sign === '!') ? 'notes' : 'good';
    verdict.replaceChildren(make('strong', texts[worst]));
    place.dataset.result = worst;
    const report = document.createElement('textarea');
    report.readOnly = true;
    report.rows = 8;
    report.setAttribute('aria-label', texts.report);
    report.value = [location.href.split('#')[0], navigator.userAgent, ...results.map(({ sign, text }) => `${sign} ${text}`)].join('\n');
    place.append(make('h2', texts.report), report);
    if (ownPage) place.append(make('p', texts.own), make('pre', `<script src="${new URL('check.js', base).href}"></script>`));
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
