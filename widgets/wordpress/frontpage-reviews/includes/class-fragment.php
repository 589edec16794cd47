<?php
/**
 * Reviews as text in the page.
 *
 * @package FrontpageReviews
 */

namespace FrontpageReviews;

defined( 'ABSPATH' ) || exit;

/**
 * What stands in the page before, and without, the script: the service's own HTML of figures,
 * reviews and public answers, and its JSON-LD for search engines. Both come from another server, so
 * only the few elements that such a text needs pass, and the data are written anew.
 */
final class Fragment {
	const DATA = '#<script type="application/ld\+json">(.*?)</script>#s';

	const TEXT = array(
		'class' => true,
		'dir'   => true,
		'lang'  => true,
	);

	/**
	 * The reviews as HTML.
	 *
	 * @param string|null $html as the service gives it; null where it never answered.
	 */
	public static function text( ?string $html ): string {
		return null === $html
			? '<p>' . esc_html__( 'The reviews cannot be shown at the moment.', 'frontpage-reviews' ) . '</p>'
			: wp_kses( preg_replace( self::DATA, '', $html ), self::elements(), array( 'https', 'http' ) );
	}

	/**
	 * The script element for search engines; empty where nothing may be marked up. Name and address
	 * are this page's own: the service knows only what visitors' browsers said of it.
	 *
	 * @param string|null $html as the service gives it.
	 * @param \WP_Post    $post the page.
	 */
	public static function data( ?string $html, \WP_Post $post ): string {
		$json = null !== $html && preg_match( self::DATA, $html, $found ) ? json_decode( $found[1], true ) : null;
		if ( ! is_array( $json ) ) {
			return '';
		}
		$json['name'] = Embed::title( $post );
		$json['url']  = get_permalink( $post );
		// Angle brackets and ampersands are escaped, so that no review can end the element.
		return '<script type="application/ld+json">' . wp_json_encode( $json, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . '</script>';
	}

	private static function elements(): array {
		$elements         = array_fill_keys( array( 'section', 'h2', 'h3', 'p', 'ul', 'li', 'article', 'div', 'strong', 'small', 'span', 'bdi', 'br' ), self::TEXT );
		$elements['time'] = array( 'datetime' => true );
		$elements['a']    = array(
			'href' => true,
			'rel'  => true,
		);
		return $elements;
	}
}
