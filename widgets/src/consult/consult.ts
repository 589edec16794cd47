/** The script of the page on which a colleague without an account is asked. */
import { define } from '../shared/element.ts';
import { pageTokens } from '../shared/tokens.ts';
import { ConsultElement } from './element.ts';

document.adoptedStyleSheets = [...document.adoptedStyleSheets, pageTokens()];
define('frontpage-consult', ConsultElement);
