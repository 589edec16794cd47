<?php
/**
 * What the editor's script needs; without a build step this file is written by hand.
 *
 * @package FrontpageReviews
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => '0.1.0',
);
