const title =
  /<a:bodyPr\/><a:lstStyle\/><a:p><a:r><a:t>([^<]*)<\/a:t><\/a:r><\/a:p><\/c:rich><\/c:tx>(<c:overlay val="0"\/>)<c:txPr>.*?<a:defRPr([^>]*)>(.*?)<\/a:defRPr>.*?<\/c:txPr>/gu;

/** Moves the look of titles from beside their text, where Excel ignores it, into the text; names the language. */
export function finishChart(xml: string): string {
  return xml
    .replace('<c:lang val="en-US"/>', '<c:lang val="zh-CN"/>')
    .replace(title, (_, text: string, overlay: string, look: string, color: string) => {
      const paragraph = `<a:pPr><a:defRPr${look}>${color}</a:defRPr></a:pPr>`;
      const run = `<a:r><a:rPr lang="zh-CN"${look}>${color}</a:rPr><a:t>${text}</a:t></a:r>`;
      return `<a:bodyPr/><a:lstStyle/><a:p>${paragraph}${run}</a:p></c:rich></c:tx>${overlay}`;
    });
}
