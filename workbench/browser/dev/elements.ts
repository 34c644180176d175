/** An element of the page by its id; the page and this code are built together. */
export function byId<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`page.html has no ${kind.name} with id ${id}.`);
  return element;
}

/** A new element with text or other elements in it. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  ...inside: readonly (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
}
