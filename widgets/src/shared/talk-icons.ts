/** The signs of the private conversation; readers of reviews do not load them. */
import { sign } from './signs.ts';

export const clip = (): SVGSVGElement => sign('M11.5 4.5v6.2a3.5 3.5 0 0 1-7 0V4a2.5 2.5 0 0 1 5 0v6.2a1.5 1.5 0 0 1-3 0V5h1.3v5.2a.2.2 0 0 0 .4 0V4a1.2 1.2 0 0 0-2.4 0v6.7a2.2 2.2 0 0 0 4.4 0V4.5z');

export const call = (): SVGSVGElement => sign('M3.6 1.5 6 1.2l1.4 3.6-1.6 1.3a9 9 0 0 0 4.1 4.1l1.3-1.6 3.6 1.4-.3 2.4c-.1.9-.9 1.6-1.8 1.5C7 13.500 2.500 9 2.100 3.300c-.1-.9.6-1.700 1.500-1.800z');
