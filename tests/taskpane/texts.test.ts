import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { chinese } from "../../src/taskpane/texts/chinese";
import { english } from "../../src/taskpane/texts/english";

/** Every text by its key, as `t` is given it; the plural forms of one stand together. */
function textsIn(texts: object, before = ""): readonly (readonly [key: string, text: string])[] {
  return Object.entries(texts).flatMap(([name, text]: [string, unknown]) =>
    typeof text === "string"
      ? [[`${before}${name.replace(/_(?:one|other)$/u, "")}`, text] as const]
      : textsIn(text as object, `${before}${name}.`),
  );
}

const inChinese = textsIn(chinese);
const inEnglish = textsIn(english).filter(([key]) => !key.startsWith("counted."));
const keys = (texts: typeof inChinese) => [...new Set(texts.map(([key]) => key))].sort();

/** What a text is given: `{{name}}`, also where it hands it on to another text. */
function argumentsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name = ""]) => name))].sort();
}

test("every text stands in both languages, none empty", () => {
  expect(inChinese.length).toBeGreaterThan(60);
  expect(keys(inEnglish)).toEqual(keys(inChinese));
  for (const [key, text] of [...inChinese, ...textsIn(english)]) {
    expect([key, text.trim()]).toEqual([key, text]);
    expect([key, text]).not.toEqual([key, ""]);
  }
});

test.each(inEnglish)("%s is given the same in both languages", (key, text) => {
  const [, original = ""] = inChinese.find(([one]) => one === key) ?? [];
  expect(argumentsOf(text)).toEqual(argumentsOf(original));
});

/** Words of the pane that are Chinese in English too: names of sheets, of choices that cells show, of a language. */
const chineseNames = /数据台账|目标台账|核对事项|判断规则|中文/gu;

test("no text is left in the other language", () => {
  const han = /\p{Script=Han}/u;
  const untranslated = textsIn(english).filter(([, text]) =>
    han.test(text.replace(chineseNames, "")),
  );
  expect(untranslated).toEqual([]);
  expect(inChinese.filter(([key, text]) => key !== "language.english" && !han.test(text))).toEqual([
    ["find.named", "JM.{{id}}　{{name}}"],
  ]);
});

const taskpane = path.join(__dirname, "../../src/taskpane");

/** What a component says by itself: literals with Chinese in them, texts between tags, and sentences. */
function hardCoded(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(taskpane, file), "utf8"),
    ts.ScriptTarget.Latest,
    true,
    file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (isSaid(node)) found.push(`${file}: ${node.text.trim()}`);
    node.forEachChild(look);
  };
  look(source);
  return found;
}

type Piece = ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail;

function isSaid(node: ts.Node): node is ts.JsxText | ts.StringLiteralLike | Piece {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text);
  if (!ts.isStringLiteralLike(node) && !isTemplatePart(node)) return false;
  if (ts.isLiteralTypeNode(node.parent)) return false;
  if (isSpokenAttribute(node.parent)) return /\p{L}/u.test(node.text);
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(node.text) || isSentence(node);
}

function isTemplatePart(node: ts.Node): node is Piece {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
}

/** Attributes that people see or hear. */
function isSpokenAttribute(node: ts.Node): boolean {
  if (ts.isJsxExpression(node)) return isSpokenAttribute(node.parent);
  return (
    ts.isJsxAttribute(node) &&
    /^(?:aria-label|aria-description|alt|title|label|hint|placeholder|validationMessage)$/u.test(
      node.name.getText(),
    )
  );
}

/** Words with blanks between them, a capital first: no style and no code looks like that. */
function isSentence(node: ts.StringLiteralLike | Piece): boolean {
  const isDefect = ts.isNewExpression(node.parent);
  return !isDefect && /^[A-Z][a-z]+(?: [a-z]|[.…!?]$)/u.test(node.text);
}

const files = readdirSync(taskpane, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll(path.sep, "/"))
  .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith("texts/"));

test.each(files)("%s says nothing that is not a text of both languages", (file) => {
  expect(hardCoded(file)).toEqual([]);
});
