/**
 * JavaScript that bounds what yarn (1 and later ones) and pnpm (until it became a native program) choose from; part of
 * the module of hook.ts. Each is one file with a chooser of its own, so what a registry's document offers is cut when it
 * is read: what is newer than the build, or, where the registry names no times, what is not locked. The short form of
 * a document has no times, so the whole one is asked for. A version that the recipe names exactly stays in sight.
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
