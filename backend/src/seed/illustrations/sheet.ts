import { textileOfArea, textilePattern } from "@pasar-sentra/media/textile-band/textile-band";
import { mix } from "./colour";

/** Side of the square drawing, in its own units. Objects stand on `FLOOR`, about `CENTRE`. */
export const SIDE = 1200;
export const CENTRE = SIDE / 2;
export const FLOOR = 950;
const BAND_HEIGHT = 78;

/** Light that every drawing shares: it comes from the upper left and is warm. */
const LIGHTS =
  `<linearGradient id="round"><stop offset="0" stop-color="#24150c" stop-opacity=".16"/>` +
  `<stop offset=".14" stop-color="#fff6e6" stop-opacity=".1"/><stop offset=".32" stop-color="#fff6e6" stop-opacity=".26"/>` +
  `<stop offset=".55" stop-color="#24150c" stop-opacity="0"/><stop offset="1" stop-color="#24150c" stop-opacity=".34"/></linearGradient>` +
  `<linearGradient id="plane" x2="1" y2="1"><stop offset="0" stop-color="#fff6e6" stop-opacity=".22"/>` +
  `<stop offset=".5" stop-color="#fff6e6" stop-opacity="0"/><stop offset="1" stop-color="#24150c" stop-opacity=".2"/></linearGradient>` +
  `<linearGradient id="fall" x2="0" y2="1"><stop offset="0" stop-color="#fff6e6" stop-opacity=".2"/>` +
  `<stop offset=".45" stop-color="#24150c" stop-opacity="0"/><stop offset="1" stop-color="#24150c" stop-opacity=".26"/></linearGradient>` +
  `<radialGradient id="shadow"><stop offset="0" stop-color="#3d2a18" stop-opacity=".42"/>` +
  `<stop offset=".6" stop-color="#3d2a18" stop-opacity=".2"/><stop offset="1" stop-color="#3d2a18" stop-opacity="0"/></radialGradient>` +
  `<radialGradient id="paper" cx=".42" cy=".36" r=".8"><stop offset="0" stop-color="#fff" stop-opacity=".55"/>` +
  `<stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient>`;

/** How light falls over a form: `round` as a cylinder, `plane` over a leaning face, `fall` from top to bottom. */
export type Light = "round" | "plane" | "fall";

/** Collects one drawing: what it is made of, and what it defines for itself. */
export class Sheet {
  private readonly definitions: string[] = [];
  private readonly parts: string[] = [];

  /** Adds raw SVG in front of what is there. */
  add(...svg: string[]): this {
    this.parts.push(...svg);
    return this;
  }

  /** Adds a definition under a fresh id and returns the reference to paint or clip with. */
  define(write: (id: string) => string): string {
    const id = `d${this.definitions.length}`;
    this.definitions.push(write(id));
    return `url(#${id})`;
  }

  pattern(width: number, height: number, body: string, transform = ""): string {
    const placed = transform === "" ? "" : ` patternTransform="${transform}"`;
    return this.define(
      (id) =>
        `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse"${placed}>${body}</pattern>`,
    );
  }

  gradient(from: string, to: string, upright = false): string {
    const direction = upright ? ` x2="0" y2="1"` : "";
    return this.define(
      (id) =>
        `<linearGradient id="${id}"${direction}><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`,
    );
  }

  /** Draws `body` only where the path is. */
  clipped(path: string, body: string): string {
    const clip = this.define((id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`);
    return `<g clip-path="${clip}">${body}</g>`;
  }

  /** Enlarges (or shrinks) what has been drawn about the middle of the sheet and moves it down by `dy`. */
  fit(scale: number, dy = 0): this {
    const body = this.parts.splice(0).join("");
    const offset = CENTRE * (1 - scale);
    this.parts.push(`<g transform="translate(${offset} ${offset + dy})scale(${scale})">${body}</g>`);
    return this;
  }

  /** The whole drawing: paper, what was added, and the band of the sentra along the lower edge. */
  toSvg(areaCode: string): string {
    const textile = textileOfArea(areaCode);
    const { period } = textile.tile;
    const scaleY = BAND_HEIGHT / period.height;
    const columns = Math.max(1, Math.round(SIDE / (period.width * scaleY)));
    const band = textilePattern(textile, "band", SIDE / (columns * period.width), scaleY);
    const ground = mix("#f1e8da", textile.colours.soft, 0.06);
    const top = SIDE - BAND_HEIGHT;
    return (
      `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}" viewBox="0 0 ${SIDE} ${SIDE}">` +
      `<defs>${LIGHTS}${band}${shortened(this.definitions.join(""))}</defs>` +
      `<path d="M0 0h${SIDE}v${SIDE}H0z" fill="${ground}"/><path d="M0 0h${SIDE}v${SIDE}H0z" fill="url(#paper)"/>` +
      `${shortened(this.parts.join(""))}` +
      `<g transform="translate(0 ${top})"><path d="M0 0h${SIDE}v${BAND_HEIGHT}H0z" fill="url(#band)"/></g>` +
      `<path d="M0 ${top - 5}h${SIDE}v5H0z" fill="#faf7f1"/></svg>`
    );
  }
}

/** Two decimals are finer than a pixel at any size that we encode. */
function shortened(svg: string): string {
  return svg.replace(/-?\d*\.\d{3,}(e-\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

/** A filled path with light over it; `light` leaves it flat when absent. */
export function form(path: string, fill: string, light?: Light): string {
  return `<path d="${path}" fill="${fill}"/>${light ? `<path d="${path}" fill="url(#${light})"/>` : ""}`;
}

/** A shade over a face that is turned away from the light. */
export function veil(path: string, opacity: number): string {
  return `<path d="${path}" fill="#24150c" opacity="${opacity}"/>`;
}

/** An open line with round ends. */
export function line(path: string, colour: string, width: number, extra = ""): string {
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${extra && ` ${extra}`}/>`;
}

/** The soft shadow under an object. */
export function shadow(x: number, y: number, rx: number, ry = rx * 0.14): string {
  return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="url(#shadow)"/>`;
}

/** A soft streak of light on a smooth surface. */
export function gleam(path: string, width: number, opacity = 0.4): string {
  return line(path, "#fffaf0", width, `opacity="${opacity}"`);
}

export function ellipsePath(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${rx * 2} 0a${rx} ${ry} 0 1 0 ${-rx * 2} 0z`;
}

/** A rectangle with rounded corners, as a path, so that it can be filled twice and clipped. */
export function panelPath(x: number, y: number, width: number, height: number, radius = 0): string {
  if (radius === 0) {
    return `M${x} ${y}h${width}v${height}h${-width}z`;
  }
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  return (
    `M${x + radius} ${y}h${width - 2 * radius}${corner(radius, radius)}v${height - 2 * radius}${corner(-radius, radius)}` +
    `h${2 * radius - width}${corner(-radius, -radius)}v${2 * radius - height}${corner(radius, -radius)}z`
  );
}

export function moved(x: number, y: number, body: string, turn = 0, scale = 1): string {
  const turned = turn === 0 ? "" : `rotate(${turn})`;
  return `<g transform="translate(${x} ${y})${turned}${scale === 1 ? "" : `scale(${scale})`}">${body}</g>`;
}
