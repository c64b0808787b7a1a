/** Far ahead, far behind, half an hour off, and changes of summer time at four different hours. */
export const Zones = [
  "Pacific/Kiritimati", "Pacific/Auckland", "Australia/Lord_Howe", "Asia/Kathmandu", "Europe/Helsinki", "Europe/Berlin",
  "America/St_Johns", "America/Los_Angeles", "Pacific/Pago_Pago",
];

/** Runs something on a device in a zone; Node reads the variable each time it is set. */
export function inZone(zone: string, action: () => void): void {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    action();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
