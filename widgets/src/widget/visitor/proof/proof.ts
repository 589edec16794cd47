/** A solved challenge beside what is sent, for sites that ask for one; the solver is loaded only then. */
import type { VisitorContext } from '../context.ts';
import { Failure } from '../kit.ts';

/** Sends with a proof where the site is known to want one; where only the refusal tells, solves a challenge and sends once more. */
export async function withProof<T>(ctx: VisitorContext, send: (proof: string | null) => Promise<T>): Promise<T> {
  try {
    if (!ctx.client.wantsProof) {
      return await send(null);
    }
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'proof-required') {
      throw error;
    }
  }
  ctx.announce(ctx.t('proof.working'));
  const { solve } = await import('./solver.ts');
  return send(await solve(await ctx.client.challenge(), ctx.signal));
}
