import { strikeTwice, type Deed, type Strike } from "./twoStrikes";

// `npm run test:scale` tries every pair.
test.each<[Deed, Strike, Strike]>([
  ["enter", "inserting a row", "sorting"],
  ["enter", "typing", "deleting a row"],
  ["enter", "deleting a row", "inserting a column"],
  ["load", "sorting", "inserting a row"],
  ["load", "typing", "sorting"],
  ["fill", "inserting a row", "filtering"],
])("%s while somebody is %s before a request and %s before the next", async (deed, one, other) => {
  let request = 0;
  while (await strikeTwice(deed, [one, other], request)) request += 1;
  expect(request).toBeGreaterThan(2);
});
