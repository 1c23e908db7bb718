/**
 * The probability that a request finds every server busy, in a queue with random arrivals and
 * exponential service times (M/M/c): the Erlang C formula, by the recursion of Erlang B, which
 * neither overflows nor cancels.
 *
 * @param busy servers that are busy on average (offered load, in erlangs), at least 0
 * @param servers whole number of servers, at least 1
 * @returns 0 to 1; 1 where the load reaches the servers and the queue has no end
 */
export function erlangC(busy: number, servers: number): number {
  if (busy >= servers) return 1;
  let blocked = 1;
  for (let n = 1; n <= servers; n += 1) blocked = (busy * blocked) / (n + busy * blocked);
  return (servers * blocked) / (servers - busy * (1 - blocked));
}

/**
 * The probability that a request waits longer than a time.
 *
 * @param service mean time of service
 * @param wait the time, in the same unit
 */
export function waitBeyond(busy: number, servers: number, service: number, wait: number): number {
  if (busy >= servers) return 1;
  return erlangC(busy, servers) * Math.exp((-(servers - busy) * wait) / service);
}

/**
 * The fewest servers with which at most a share of the requests waits longer than a time; infinite
 * where no number would do, as with a load that is infinite or no number.
 *
 * @param share 0 to 1
 */
export function leastServers(busy: number, service: number, wait: number, share: number): number {
  if (!Number.isFinite(busy)) return Infinity;
  let low = Math.floor(busy);
  let high = Math.floor(busy) + 1;
  const enough = (servers: number) => waitBeyond(busy, servers, service, wait) <= share;
  while (!enough(high)) {
    low = high;
    high += high - Math.floor(busy);
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
