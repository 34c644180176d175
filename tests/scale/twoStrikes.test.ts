import { strikeTwice, strikes, type Deed, type Strike } from "../actions/hostile/twoStrikes";

const kinds = Object.keys(strikes) as Strike[];
const deeds: readonly Deed[] = ["enter", "load", "fill"];
const pairs = deeds.flatMap((deed) =>
  kinds.flatMap((one) => kinds.map((other) => [deed, one, other] as const)),
);

test.each(pairs)(
  "%s while somebody is %s before a request and %s before the next",
  async (deed, one, other) => {
    let request = 0;
    while (await strikeTwice(deed, [one, other], request)) request += 1;
    expect(request).toBeGreaterThan(2);
  },
);
