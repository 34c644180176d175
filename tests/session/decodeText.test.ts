import { readFileSync } from "node:fs";
import path from "node:path";
import { decodeText, utf8Text } from "../../src/session/decodeText";

const fixture = (name: string): Uint8Array =>
  readFileSync(path.join(__dirname, "../fixtures/fills", name));
const text = new TextDecoder().decode(fixture("utf8.csv"));
const utf8 = (of: string): Uint8Array => new TextEncoder().encode(of);
const utf16 = (of: string, isBigEndian = false): Uint8Array => {
  const bytes = Buffer.from(of, "utf16le");
  return isBigEndian ? bytes.swap16() : bytes;
};

test.each([
  ["UTF-8", utf8(text)],
  ["UTF-8 with a mark", utf8(`\uFEFF${text}`)],
  ["GB18030, as a Chinese Excel saves", fixture("gb18030.csv")],
])("the same text is read from %s", (_, bytes) => {
  expect(decodeText(bytes, "填报.csv")).toBe(text);
});

test.each([
  ["8000亩", [0xc4, 0xb6], "8000"],
  ["30元", [0xd4, 0xaa], "30"],
  ["28位", [0xce, 0xbb], "28"],
  ["50头", [0xcd, 0xb7], "50"],
])(
  "%s alone is Chinese, though its bytes are a letter of UTF-8 as well",
  (shown, bytes, digits) => {
    const line = `003-48-t02,${digits}`;
    expect(decodeText(Uint8Array.of(...utf8(line), ...bytes), "填报.csv")).toBe(
      `003-48-t02,${shown}`,
    );
  },
);

test.each(["25°C", "3×5", "8000亩，Ķ", "\uFEFF8000Ķ"])("%s stays what it is in UTF-8", (shown) => {
  expect(decodeText(utf8(shown), "填报.csv")).toBe(shown.replace("\uFEFF", ""));
});

test.each([
  ["with a mark", utf16(`\uFEFF${text}`)],
  ["with a mark, the high byte first", utf16(`\uFEFF${text}`, true)],
  ["without a mark", utf16(text)],
  ["without a mark, the high byte first", utf16(text, true)],
])("UTF-16 %s is refused by its name", (_, bytes) => {
  expect(() => decodeText(bytes, "填报.csv")).toThrow(
    "填报.csv是 UTF-16（Unicode 文本）编码，没有读入，请在 Excel 中另存为“CSV UTF-8（逗号分隔）”，再试一次。",
  );
});

test.each([
  ["a workbook", Uint8Array.of(0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0, 0xb5)],
  ["bytes of neither encoding", Uint8Array.of(...utf8("target,value\n"), 0xff, 0x31)],
  ["half a character of GB18030 at its end", fixture("gb18030.csv").slice(0, -3)],
])("%s is refused", (_, bytes) => {
  expect(() => decodeText(bytes, "填报.csv")).toThrow("填报.csv不是文本");
});

test.each([
  ["in the first line", "target,value\u0000\n", 1],
  ["behind lines of Windows", "target,value\r\n1,2\r\n3,\u00004\r\n", 3],
  ["behind lines of an old Macintosh", "target,value\r1,\u0007\r", 2],
])("a control character %s is refused by its line", (_, typed, line) => {
  expect(() => decodeText(utf8(typed), "填报.csv")).toThrow(
    `填报.csv第${line}行有看不见的控制字符`,
  );
});

test("a package's text is UTF-8 or none: no byte is replaced, and a mark is no part of it", () => {
  expect(utf8Text(fixture("utf8.csv"))).toBe(text);
  expect(utf8Text(fixture("gb18030.csv"))).toBeUndefined();
  expect(utf8Text(utf8("\uFEFFarea"))).toBe("\uFEFFarea");
});
