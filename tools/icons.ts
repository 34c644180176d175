/**
 * Draws assets/*.png from the shapes below: `npx tsx tools/icons.ts`.
 * The product's sign is a bridge over a ledger: two places joined by an arc, three lines beneath.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { launchChromium } from "../workbench/browser/launchChromium";

const green = "#0E6B4F";
const gold = "#F2B705";

/** Shapes on a field of 16 by 16; small sizes keep to whole pixels. */
const drawings: Record<string, string> = {
  icon: `
    <rect width="16" height="16" rx="3" fill="${green}"/>
    <path d="M3.5 7.5 A4.5 4.5 0 0 1 12.5 7.5" fill="none" stroke="#fff" stroke-width="1.5"/>
    <circle cx="3.5" cy="7.5" r="1.6" fill="${gold}"/>
    <circle cx="12.5" cy="7.5" r="1.6" fill="${gold}"/>
    <path d="M3 10.5 H13 M3 13.5 H13" stroke="#fff" stroke-width="1" stroke-linecap="square"/>`,
  load: `
    <rect x="1" y="9" width="14" height="6" rx="1" fill="${green}"/>
    <path d="M3 11.5 H13 M3 13.5 H9" stroke="#fff" stroke-width="1"/>
    <path d="M8 1 V7" stroke="${gold}" stroke-width="2.5"/>
    <path d="M4 4.5 H12 L8 9 Z" fill="${gold}"/>`,
  sheets: `
    <path d="M4 1 H14 V12 H4 Z" fill="#9CC9B8"/>
    <path d="M1 4 H11 V15 H1 Z" fill="${green}"/>
    <path d="M3 13 V10 M6 13 V8 M9 13 V6" stroke="#fff" stroke-width="2"/>
    <circle cx="12.5" cy="12.5" r="3" fill="${gold}"/>
    <path d="M12.5 10.5 V14.5 M10.5 12.5 H14.5" stroke="#3A2D00" stroke-width="1"/>`,
};

const sizes = { icon: [16, 32, 64, 80], load: [16, 32, 80], sheets: [16, 32, 80] } as const;

async function draw(): Promise<void> {
  const folder = path.join(__dirname, "../assets");
  await mkdir(folder, { recursive: true });
  const browser = await launchChromium();
  try {
    for (const [name, list] of Object.entries(sizes)) {
      for (const size of list) {
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(
          `<style>*{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 16 16">${drawings[name] ?? ""}</svg>`,
        );
        const image = await page.screenshot({ omitBackground: true, type: "png" });
        await writeFile(path.join(folder, `${name}-${size}.png`), image);
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void draw();
