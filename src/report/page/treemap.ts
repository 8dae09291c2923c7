import { html } from "./html.ts";

/** A part of a whole; `weight` in any unit. */
export interface Part {
  name: string;
  weight: number;
}

export interface Area extends Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Divides a rectangle among parts, in proportion to their weights, into rectangles that are nearly square: the squarified
 * treemap of Bruls, Huizing and van Wijk (2000).
 */
export function squarify(parts: readonly Part[], into: Omit<Area, keyof Part>): Area[] {
  const sorted = parts.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  const areas: Area[] = [];
  let rest = into;
  for (let at = 0, left = total; at < sorted.length; ) {
    const scale = (rest.width * rest.height) / left;
    const count = rowLength(sorted, at, scale, Math.min(rest.width, rest.height));
    const row = sorted.slice(at, at + count);
    const { placed, after } = placeRow(row, scale, rest);
    areas.push(...placed);
    rest = after;
    at += count;
    left -= row.reduce((sum, { weight }) => sum + weight, 0);
  }
  return areas;
}

/** How many parts the next row takes: as many as improve its worst aspect ratio. */
function rowLength(parts: readonly Part[], from: number, scale: number, side: number): number {
  let [sum, best, count] = [0, Number.POSITIVE_INFINITY, 0];
  const largest = (parts[from]?.weight ?? 0) * scale;
  for (let at = from; at < parts.length; at++) {
    const area = (parts[at]?.weight ?? 0) * scale;
    sum += area;
    const worst = Math.max((side ** 2 * largest) / sum ** 2, sum ** 2 / (side ** 2 * area));
    if (worst > best) break;
    best = worst;
    count++;
  }
  return Math.max(1, count);
}

function placeRow(row: readonly Part[], scale: number, rest: Omit<Area, keyof Part>) {
  const { x, y, width, height } = rest;
  const area = row.reduce((sum, { weight }) => sum + weight, 0) * scale;
  const isColumn = width >= height;
  const depth = area / (isColumn ? height : width);
  let offset = 0;
  const placed = row.map((part): Area => {
    const length = (part.weight * scale) / depth;
    const at = offset;
    offset += length;
    return isColumn
      ? { ...part, x, y: y + at, width: depth, height: length }
      : { ...part, x: x + at, y, width: length, height: depth };
  });
  const after = isColumn
    ? { x: x + depth, y, width: Math.max(0, width - depth), height }
    : { x, y: y + depth, width, height: Math.max(0, height - depth) };
  return { placed, after };
}

const [width, height] = [1000, 420];
/** Dark enough for white text. */
const colours = ["#1f5fa8", "#8a4b08", "#2c6e31", "#7a2f86", "#9b2335", "#0b6a73", "#5b5b12", "#4a4f9e"];
const short = (value: number) => String(Math.round(value * 10) / 10);

/** A group of parts, such as an ecosystem with its packages. */
export interface Group {
  name: string;
  parts: Part[];
}

/** The groups and their parts as areas, as SVG; each part shows its name as a tooltip. */
export function treemap(groups: readonly Group[], label: string): string {
  const whole = groups.map(({ name, parts }) => ({
    name,
    weight: parts.reduce((sum, part) => sum + part.weight, 0),
  }));
  const drawn = squarify(whole, { x: 0, y: 0, width, height }).map((area, index) => {
    const parts = groups.find(({ name }) => name === area.name)?.parts ?? [];
    return drawGroup(area, parts, colours[index % colours.length] as string);
  });
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${html(label)}">\n${drawn.join("\n")}\n</svg>`;
}

function drawGroup(area: Area, parts: readonly Part[], colour: string): string {
  const cells = squarify(parts, area).map(
    (part) =>
      `<rect x="${short(part.x)}" y="${short(part.y)}" width="${short(part.width)}" height="${short(part.height)}"><title>${html(part.name)}</title></rect>`,
  );
  const fits = area.width > area.name.length * 9 && area.height > 18;
  const text = fits
    ? `<text x="${short(area.x + 5)}" y="${short(area.y + 15)}" fill="#fff" stroke="none" style="font-weight:700">${html(area.name)}</text>`
    : "";
  return `<g fill="${colour}" stroke="#fff" stroke-width=".5">${cells.join("")}${text}</g>`;
}
