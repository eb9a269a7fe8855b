import { PICTURE_STATUSES, pictureStatusMachine, retryDelaySeconds } from "./picture-status";

it("leads from the start to every status, and from every status to ready", () => {
  const { initial, transitions } = pictureStatusMachine;
  const reach = (from: string) => {
    const seen = new Set([from]);
    for (const status of seen) {
      for (const next of Object.values(transitions[status as keyof typeof transitions])) seen.add(next);
    }
    return seen;
  };
  expect([...reach(initial)].sort()).toEqual([...PICTURE_STATUSES].sort());
  for (const status of PICTURE_STATUSES) expect(reach(status)).toContain("ready");
});

it("waits longer after each failure", () => {
  expect([1, 2, 3, 4].map(retryDelaySeconds)).toEqual([30, 120, 480, 1920]);
});
