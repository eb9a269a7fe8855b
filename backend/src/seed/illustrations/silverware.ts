import { CENTRE, type Sheet, form, line, panelPath, shadow } from "./sheet";
import { CURL, SILVER, WIRE, bead, filigree, wire } from "./silver";

/** A tea or coffee spoon set with a flower at each handle's end. */
export function drawSpoons(sheet: Sheet, velvet: string): void {
  sheet.add(shadow(CENTRE + 16, 930, 400, 46), form(panelPath(250, 220, 700, 720, 34), velvet, "plane"));
  for (const [index, x] of [400, 600, 800].entries()) {
    const y = index === 1 ? 30 : 0;
    sheet.add(
      wire(`M${x} ${430 + y}V${690 + y}`, 15),
      form(
        `M${x} ${670 + y}C${x + 76} ${690 + y} ${x + 76} ${860 + y} ${x} ${872 + y}C${x - 76} ${860 + y} ${x - 76} ${690 + y} ${x} ${670 + y}z`,
        SILVER.deep,
      ),
      form(
        `M${x} ${682 + y}C${x + 62} ${700 + y} ${x + 62} ${848 + y} ${x} ${860 + y}C${x - 62} ${848 + y} ${x - 62} ${700 + y} ${x} ${682 + y}z`,
        sheet.gradient(SILVER.deep, SILVER.light),
      ),
      filigree(x, 376 + y, 6, 70, SILVER.mid),
    );
  }
}

/** A miniature pedicab (becak) of silver wire on a wooden foot. */
export function drawMiniatureBecak(sheet: Sheet): void {
  const wheel = (x: number, y: number, radius: number) =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${SILVER.dark}" stroke-width="17"/><circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${SILVER.light}" stroke-width="8"/>` +
    line(
      [0, 30, 60, 90, 120, 150]
        .map((turn) => {
          const [dx, dy] = [
            Math.cos((turn * Math.PI) / 180) * radius,
            Math.sin((turn * Math.PI) / 180) * radius,
          ];
          return `M${x - dx} ${y - dy}L${x + dx} ${y + dy}`;
        })
        .join(""),
      SILVER.deep,
      4,
    ) +
    bead(x, y, 17);
  sheet.add(
    shadow(CENTRE + 10, 944, 430, 46),
    form(panelPath(210, 856, 780, 78, 16), "#5a3418", "fall"),
    form(panelPath(226, 838, 748, 26, 8), "#7a4a26"),
  );
  sheet.add(
    wheel(390, 710, 120),
    wheel(820, 710, 126),
    wire("M390 710H560L820 710M560 700L700 500L820 710M700 500L680 450M650 450H730", 15),
  );
  const seat = "M260 640Q250 520 300 430Q420 330 560 420Q540 520 600 640Q440 690 260 640z";
  sheet.add(form(seat, "#dddbd5", "plane"), line(seat, SILVER.dark, 10), line(seat, SILVER.light, 5));
  sheet.add(
    sheet.clipped(
      seat,
      [0, 1, 2, 3, 4, 5]
        .map(
          (index) =>
            `<g transform="translate(${300 + index * 52} ${640 - (index % 2) * 20})scale(1.7)"><path d="${CURL}M0 0C22 -6 24 -34 4 -38M0 -60C-22 -66 -24 -94 -4 -98" ${WIRE} stroke="${SILVER.deep}" stroke-width="3.4"/></g>`,
        )
        .join(""),
    ),
  );
  sheet.add(
    wire("M300 430C300 330 470 270 620 380", 15),
    wire("M660 560h70", 17),
    bead(620, 380, 16),
    gleamDot(350, 460),
  );
}

function gleamDot(x: number, y: number): string {
  return `<ellipse cx="${x}" cy="${y}" rx="30" ry="12" fill="#ffffff" opacity=".7" transform="rotate(-38 ${x} ${y})"/>`;
}
