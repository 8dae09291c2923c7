/** What a project object model states about its own project. */
export interface Pom {
  group: string | undefined;
  name: string;
  /** Undefined where nothing says it. */
  version: string | undefined;
}

/** A value that the build filled in; undefined for one with a placeholder left in it. */
export function unlessPlaceholder(value: string | undefined): string | undefined {
  return value === undefined || value === "" || value.includes("${") ? undefined : value;
}

/**
 * Group, name and version of a pom.xml (those of its parent if it has none of its own), with its own properties filled
 * in. Only elements, text, comments and CDATA are parsed, because these files have nothing else: entities and other XML
 * stay as they are.
 */
export function readPom(text: string): Pom | undefined {
  const values = elements(text);
  const resolve = (value: string | undefined, depth = 0): string | undefined =>
    unlessPlaceholder(
      value?.replace(/\$\{([^}]+)\}/g, (whole, name: string) => {
        const own = name.replace(/^(project|pom)\./, "project/").replaceAll(".", "/");
        const found = values.get(`project/properties/${name}`) ?? values.get(own);
        return depth < 5 && found !== undefined ? (resolve(found, depth + 1) ?? whole) : whole;
      }),
    );
  const field = (name: string) =>
    resolve(values.get(`project/${name}`)) ?? resolve(values.get(`project/parent/${name}`));
  const name = resolve(values.get("project/artifactId"));
  return name === undefined ? undefined : { group: field("groupId"), name, version: field("version") };
}

/**
 * Path of an element ("project/parent/version") → text of its first occurrence; more than three levels are not needed.
 */
function elements(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const open: string[] = [];
  const token = /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([\w.:-]+)[^<>]*?(\/?)>|([^<]+)/g;
  for (const [, cdata, closing, name, empty, plain] of text.matchAll(token)) {
    if (name !== undefined) {
      if (closing) open.pop();
      else if (!empty) open.push(name);
      continue;
    }
    const content = (cdata ?? plain ?? "").trim();
    const path = open.join("/");
    if (content !== "" && open.length <= 3 && !values.has(path)) values.set(path, content);
  }
  return values;
}
