/**
 * JavaScript that limits the choice of yarn (all versions) and pnpm (until it became a native program); part of the
 * module in hook.ts. Each is a single file with its own code for choosing, so the registry's document is reduced as it
 * is read: by versions newer than the build, or, if the registry gives no times, by those that are not locked. The
 * short form of a document has no times, so the full one is requested. A version that the recipe names exactly is never
 * hidden.
 */
export const documents: readonly string[] = `const cut = (packument) => {
  const { name, versions, time = {} } = packument;
  const entry = locked.get(name) || { versions: new Set() };
  const isOld = (version) => Date.parse(time[version]) <= moment;
  const kept = Object.keys(versions).filter(
    (version) => entry.versions.has(version) || isOld(version) || named.has(name + "@" + version),
  );
  return kept.length > 0 ? withOnly(packument, kept, entry) : packument;
};
if (/(^|[\\\\/])(yarn|pnpm|pnpx|corepack)[^\\\\/]*$/.test(process.argv[1] || "")) {
  const parse = JSON.parse;
  JSON.parse = function () {
    const read = parse.apply(this, arguments);
    return read && read.name && read.versions && read["dist-tags"] ? cut(read) : read;
  };
  const { OutgoingMessage } = require("http");
  const { setHeader } = OutgoingMessage.prototype;
  OutgoingMessage.prototype.setHeader = function (name, value) {
    const isShort = /^accept$/i.test(name) && /vnd\\.npm\\.install-v1/.test(String(value));
    return setHeader.call(this, name, isShort ? "application/json" : value);
  };
}`.split("\n");
