/** The look of the snippet builder, as text for `adoptedStyleSheets`. */
export const STYLE = `
.snippet {
  box-sizing: border-box;
  width: min(46em, calc(100vw - 1em));
  max-width: none;
  max-height: calc(100dvh - 1em);
  margin: auto;
  padding: 1.25em;
  overflow: auto;
  border: var(--line);
  border-radius: 0.75em;
  background: var(--_surface);
  color: var(--_ink);
}

.snippet::backdrop {
  background: rgb(0 0 0 / 45%);
}

.snippet .title {
  display: flex;
  justify-content: space-between;
  align-items: start;
  gap: 1em;
}

.snippet h2 {
  font-size: 1.25em;
  font-weight: 600;
}

.snippet h3 {
  margin: 1em 0 0.5em;
  font-weight: 600;
}

.snippet .choices {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(16em, 100%), 1fr));
  gap: 0.75em 1.25em;
  margin: 1em 0;
}

.snippet label {
  display: grid;
  align-content: start;
  gap: 0.25em;
}

.snippet label.check {
  display: flex;
  align-items: center;
  gap: 0.5em;
  min-height: 2em;
}

.snippet .check input {
  flex: none;
  width: 1.5rem;
  height: 1.5rem;
  margin: 0;
  accent-color: var(--_accent);
}

.snippet .accent {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.5em;
}

.snippet fieldset {
  margin: 0;
  padding: 0;
  border: 0;
}

.snippet .all {
  grid-column: 1 / -1;
}

.snippet legend {
  padding: 0.25em 0;
  font-weight: 600;
}

.snippet .checks {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.25em;
}

.snippet .checks details,
.snippet .checks .body {
  flex-basis: 100%;
}

.snippet .checks .body {
  columns: 16em;
}

.snippet :is(input[type="number"], select, textarea) {
  width: 100%;
  box-sizing: border-box;
  min-height: 2.25em;
  padding: 0.25em 0.5em;
  border: var(--line);
  border-color: var(--_muted);
  border-radius: 0.5em;
  background: var(--_surface);
  color: inherit;
}

.snippet textarea {
  margin: 0.5em 0;
  font: 0.8125em/1.4 ui-monospace, monospace;
  overflow-wrap: anywhere;
}

.snippet .when {
  margin-top: 0.5em;
}

.snippet .preview {
  border: var(--line);
  border-radius: 0.5em;
  overflow: hidden;
}
`;
