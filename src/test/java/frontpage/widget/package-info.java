/** The visitor's widget in a real browser, on pages as strict and as strange as they come. */
@NullMarked
package frontpage.widget;

import org.jspecify.annotations.NullMarked;
