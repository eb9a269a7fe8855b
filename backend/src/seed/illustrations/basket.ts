import { darker, lighter } from "./colour";
import { type Profile, Turned } from "./lathe";
import { CENTRE, FLOOR, type Sheet, ellipsePath, form, line, panelPath, shadow } from "./sheet";
import { coilWeave, coiledDisc, plait } from "./vine-weave";

/** The round shoulder bag that made Beleka known. */
export function drawRoundBag(
  sheet: Sheet,
  colour: string,
  motif: string,
  petals: number,
  strap: string,
): void {
  const [x, y, radius] = [CENTRE, 660, 286];
  sheet.add(shadow(x + 10, FLOOR + 4, 250));
  sheet.add(
    line(`M${x - 230} 520C${x - 210} 160 ${x - 70} 110 ${x} 110S${x + 210} 160 ${x + 230} 520`, strap, 24),
  );
  sheet.add(
    line(
      `M${x - 222} 500C${x - 200} 180 ${x - 70} 118 ${x - 4} 116`,
      lighter(strap, 0.35),
      4,
      `stroke-dasharray="12 9"`,
    ),
  );
  sheet.add(`<circle cx="${x + 16}" cy="${y + 4}" r="${radius + 4}" fill="${darker(colour, 0.5)}"/>`);
  sheet.add(
    coiledDisc(x, y, radius, colour, motif, petals),
    form(ellipsePath(x, y, radius, radius), "url(#plane)"),
  );
  sheet.add(
    form(panelPath(x - 34, y - radius - 16, 68, 132, 26), strap, "plane"),
    `<rect x="${x - 12}" y="${y - radius + 56}" width="24" height="60" rx="11" fill="#c98d4b"/><rect x="${x - 8}" y="${y - radius + 60}" width="7" height="50" rx="3" fill="#e8c48a"/>`,
  );
  for (const side of [-1, 1]) {
    sheet.add(
      form(panelPath(x + side * 232 - 20, 494, 40, 66, 12), darker(strap, 0.2), "plane"),
      `<circle cx="${x + side * 232}" cy="528" r="8" fill="#d8b04a"/>`,
    );
  }
}

export interface Basket {
  profile: Profile;
  colour: string;
  /** Colour of the stripes and the heights between which each runs. */
  stripe?: { colour: string; at: readonly (readonly [number, number])[] };
  weave?: "coil" | "plait";
  lid?: { height: number; knob: boolean };
  handle?: "arch" | "ears";
}

/** A basket seen from slightly above. */
export function drawBasket(sheet: Sheet, basket: Basket): void {
  const turned = new Turned(basket.profile);
  const body = turned.outline();
  const weave = (colour: string) =>
    basket.weave === "plait" ? plait(sheet, colour, lighter(colour, 0.25)) : coilWeave(sheet, colour, 1.15);
  const rim = turned.halfWidth(turned.top);
  sheet.add(shadow(CENTRE + 14, turned.bottom + 10, turned.halfWidth(turned.bottom) * 1.5));
  if (basket.handle === "arch") {
    const reach = rim - 12;
    sheet.add(
      line(
        `M${CENTRE - reach} ${turned.top}C${CENTRE - reach} ${turned.top - 420} ${CENTRE + reach} ${turned.top - 420} ${CENTRE + reach} ${turned.top}`,
        darker(basket.colour, 0.3),
        34,
      ),
    );
    sheet.add(
      line(
        `M${CENTRE - reach} ${turned.top}C${CENTRE - reach} ${turned.top - 420} ${CENTRE + reach} ${turned.top - 420} ${CENTRE + reach} ${turned.top}`,
        lighter(basket.colour, 0.2),
        26,
        `stroke-dasharray="2 26"`,
      ),
    );
  }
  sheet.add(form(body, weave(basket.colour)));
  if (basket.stripe) {
    const stripe = weave(basket.stripe.colour);
    sheet.add(
      sheet.clipped(body, basket.stripe.at.map(([from, to]) => form(turned.hoop(from, to), stripe)).join("")),
    );
  }
  sheet.add(`<path d="${body}" fill="url(#round)"/>`);
  if (basket.handle === "ears") {
    for (const side of [-1, 1]) {
      const x = CENTRE + side * (turned.halfWidth(turned.top + 70) - 4);
      sheet.add(
        line(
          `M${x} ${turned.top + 40}c${side * 90} -10 ${side * 90} 110 ${side * -6} 110`,
          darker(basket.colour, 0.35),
          26,
        ),
        line(
          `M${x} ${turned.top + 40}c${side * 90} -10 ${side * 90} 110 ${side * -6} 110`,
          lighter(basket.colour, 0.15),
          18,
          `stroke-dasharray="2 20"`,
        ),
      );
    }
  }
  if (basket.lid) {
    const { height, knob } = basket.lid;
    const lid = new Turned([
      [rim * 0.12, turned.top - height],
      [rim * 0.62, turned.top - height * 0.72],
      [rim * 1.05, turned.top - 8],
      [rim * 1.05, turned.top + 30],
    ]);
    if (knob) {
      sheet.add(
        form(ellipsePath(CENTRE, turned.top - height - 18, 34, 34), weave(darker(basket.colour, 0.2))),
        form(ellipsePath(CENTRE, turned.top - height - 18, 34, 34), "url(#round)"),
      );
    }
    sheet.add(
      form(lid.outline(), weave(basket.colour)),
      sheet.clipped(
        lid.outline(),
        form(
          lid.hoop(turned.top - height * 0.42, turned.top - height * 0.2),
          weave(basket.stripe?.colour ?? darker(basket.colour, 0.3)),
        ),
      ),
      `<path d="${lid.outline()}" fill="url(#round)"/>`,
    );
  } else {
    sheet.add(
      form(turned.mouth(), lighter(basket.colour, 0.1)),
      form(turned.mouth(22), darker(basket.colour, 0.62)),
      `<path d="${turned.mouth(11)}" fill="none" stroke="${darker(basket.colour, 0.3)}" stroke-width="8" stroke-dasharray="3 11"/>`,
    );
  }
}
