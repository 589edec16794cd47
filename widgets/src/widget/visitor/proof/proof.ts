/** A solved challenge beside what is sent, for sites that ask for one; the solver is loaded only then. */
import { Problem } from '../../../shared/api.ts';
import type { VisitorContext } from '../context.ts';

/** Sends without a proof; where the service wants one, or a newer one, solves a challenge and sends once more. */
export async function withProof<T>(ctx: VisitorContext, send: (proof: string | null) => Promise<T>): Promise<T> {
  try {
    return await send(null);
  } catch (error) {
    if (!(error instanceof Problem) || !error.code.startsWith('proof-')) {
      throw error;
    }
  }
  ctx.announce(ctx.t('proof.working'));
  const { solve } = await import('./solver.ts');
  return send(await solve(await ctx.client.challenge(), ctx.signal));
}
