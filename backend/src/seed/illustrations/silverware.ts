import { CENTRE, type Sheet, form, line, moved, panelPath, shadow } from "./sheet";
import { CURL, SILVER, WIRE, bead, wire } from "./silver";

/** Six teaspoons in a velvet box, each handle ending in the mountain of the shadow play (gunungan). */
export function drawSpoons(sheet: Sheet, velvet: string): void {
  const bowl = sheet.gradient(SILVER.deep, SILVER.light);
  const mountain = "M0 -96C40 -50 62 -10 40 22C24 40 -24 40 -40 22C-62 -10 -40 -50 0 -96z";
  sheet.add(
    shadow(CENTRE + 16, 940, 460, 46),
    form(panelPath(180, 220, 840, 730, 30), "#5a3418", "plane"),
    form(panelPath(206, 246, 788, 678, 16), velvet, "plane"),
  );
  for (const x of [275, 405, 535, 665, 795, 925]) {
    sheet.add(
      wire(`M${x} 400V710`, 13),
      form(
        `M${x} 690C${x + 58} 706 ${x + 58} 856 ${x} 866C${x - 58} 856 ${x - 58} 706 ${x} 690z`,
        SILVER.dark,
      ),
      form(`M${x} 698C${x + 50} 714 ${x + 50} 848 ${x} 858C${x - 50} 848 ${x - 50} 714 ${x} 698z`, bowl),
      moved(
        x,
        386,
        form(mountain, "#e6e4de", "plane") +
          line(mountain, SILVER.dark, 7) +
          line(
            "M0 -70V30M0 -20q-22 -4 -24 -26M0 -20q22 -4 24 -26M0 10q-26 -2 -30 -22M0 10q26 -2 30 -22",
            SILVER.deep,
            4,
          ),
      ),
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
