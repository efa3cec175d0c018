/**
 * What a scenario starts from: a platform, which changes assumptions only, or an example, which is somebody else's whole
 * situation and can be left again. A link carries one of the two.
 */

/** @typedef {import('./session.js').Session} Session */
/** @typedef {{ id: string, link: string, names: string[] }} Kept what the reader had, and the inputs that an example changed */

export class Start {
  #session;
  #take;
  #presets;
  /** @type {Kept | undefined} */
  #kept;

  /**
   * @param {Session} session
   * @param {(link: string) => void} take reads a link; what is shown stays
   */
  constructor(session, take) {
    this.#session = session;
    this.#take = take;
    this.#presets = session.calc.presets();
  }

  /** Id of the platform, chosen or that of the example; empty for the usual one. */
  get platform() {
    const id = this.#preset?.platform;
    return this.#presets.find((preset) => preset.id === id && !preset.usual)?.id ?? '';
  }

  /** Id of the example, empty where there is none. */
  get example() {
    return this.#preset?.kind === 'Story' ? this.#preset.id : '';
  }

  /** Names of the inputs that the example changed; unknown where the scenario came with it. */
  get changed() {
    return this.#current?.names;
  }

  /** @param {string} id empty for none */
  choosePlatform(id) {
    this.#session.edit((calc) => {
      this.#leave();
      calc.applyPreset(id);
    });
  }

  /** @param {string} id empty for none */
  chooseExample(id) {
    this.#session.edit((calc) => {
      this.#leave();
      if (!id) return;
      const names = calc.names();
      const values = () => names.map((name) => calc.control(name).value);
      const [link, before] = [this.#session.whole, values()];
      calc.applyPreset(id);
      const after = values();
      this.#kept = { id, link, names: names.filter((_, at) => after[at] !== before[at]) };
    });
  }

  /** Another scenario came, whatever it starts from. */
  forget() {
    this.#kept = undefined;
  }

  get #preset() {
    const chosen = this.#session.calc.preset();
    return this.#presets.find(({ id }) => id === chosen);
  }

  get #current() {
    return this.#kept?.id === this.example ? this.#kept : undefined;
  }

  /** Back to what there was before the example. */
  #leave() {
    const kept = this.#current;
    if (kept) this.#take(kept.link);
    else if (this.example) this.#session.calc.applyPreset('');
  }
}
