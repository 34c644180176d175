/** Runs in the pane before office.js: joins it to the host in the page around it. */
const join = Reflect.get(window.parent, "joinHost") as ((page: Window) => void) | undefined;
join?.(window);
