/** The calculator's own page beside the script, where one lies there: somebody has to look, or the link leads nowhere. @param {string} script its address */
export async function pageBeside(script) {
  try {
    const address = new URL('./', script).href;
    const answer = await fetch(address);
    return answer.ok && /<reach-calculator page/.test(await answer.text()) ? address : undefined;
  } catch {
    return undefined;
  }
}
