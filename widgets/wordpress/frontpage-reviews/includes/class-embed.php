<?php
/**
 * The widget in pages.
 *
 * @package FrontpageReviews
 */

namespace FrontpageReviews;

defined( 'ABSPATH' ) || exit;

/**
 * Block, shortcode and "under every product" are three ways to the same markup: the widget's
 * element, with the reviews as text in it. The script is loaded only by pages that show it.
 */
final class Embed {
	const MODULE = 'frontpage-reviews';

	public static function register(): void {
		add_action( 'init', array( __CLASS__, 'register_block' ) );
		add_shortcode( 'frontpage_reviews', array( __CLASS__, 'render' ) );
		add_filter( 'the_content', array( __CLASS__, 'append' ), 20 );
		add_filter( 'wp_script_attributes', array( __CLASS__, 'script_attributes' ) );
	}

	public static function register_block(): void {
		register_block_type( dirname( FILE ) . '/block', array( 'render_callback' => array( __CLASS__, 'render_block' ) ) );
		wp_set_script_translations( generate_block_asset_handle( 'frontpage-reviews/reviews', 'editorScript' ), 'frontpage-reviews', dirname( FILE ) . '/languages' );
	}

	/**
	 * The block.
	 *
	 * @param array $attributes the block's.
	 */
	public static function render_block( $attributes ): string {
		$inner = self::render( $attributes );
		return '' === $inner ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $inner );
	}

	/**
	 * The widget's markup for the current page; empty where the plugin is not set up or the page is
	 * not one of its own.
	 *
	 * @param array|string $attributes 'page' for another page key, 'theme' for another theme.
	 */
	public static function render( $attributes = array() ): string {
		$post = get_post();
		if ( ! $post instanceof \WP_Post || ! Options::complete() || is_feed() ) {
			return '';
		}
		$options = Options::all();
		$wanted  = shortcode_atts(
			array(
				'page'  => '',
				'theme' => $options['theme'],
			),
			(array) $attributes
		);
		$page    = '' === $wanted['page'] ? 'wp:' . $post->ID : sanitize_text_field( $wanted['page'] );
		$lang    = strtok( determine_locale(), '_' );
		$reviews = Service::fragment( $page, $lang );
		self::enqueue();
		$html = '<frontpage-reviews';
		foreach ( array(
			'service'    => $options['service'],
			'site'       => $options['site'],
			'page'       => $page,
			'page-url'   => get_permalink( $post ),
			'page-title' => self::title( $post ),
			'page-type'  => $options['type'],
			'lang'       => $lang,
			'theme'      => in_array( $wanted['theme'], Options::THEMES, true ) ? $wanted['theme'] : $options['theme'],
		) as $name => $value ) {
			if ( '' !== (string) $value ) {
				$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
			}
		}
		return $html . '>' . Fragment::text( $reviews ) . '</frontpage-reviews>'
			. ( '' === $options['type'] ? '' : Fragment::data( $reviews, $post ) );
	}

	/**
	 * Adds the reviews under the types that the owner ticked.
	 *
	 * @param string $content of the post.
	 */
	public static function append( $content ) {
		$post = get_post();
		if ( ! is_singular() || ! in_the_loop() || ! is_main_query() || ! $post instanceof \WP_Post
			|| ! in_array( $post->post_type, Options::all()['post_types'], true )
			|| has_block( 'frontpage-reviews/reviews', $post ) || has_shortcode( $post->post_content, 'frontpage_reviews' ) ) {
			return $content;
		}
		return $content . self::render();
	}

	/**
	 * Puts the integrity hash on the widget's own script element.
	 *
	 * @param array $attributes of a script element.
	 */
	public static function script_attributes( $attributes ) {
		if ( self::MODULE . '-js-module' !== ( $attributes['id'] ?? '' ) ) {
			return $attributes;
		}
		$attributes['crossorigin'] = 'anonymous';
		$integrity                 = Service::script()['integrity'];
		if ( '' !== $integrity ) {
			$attributes['integrity'] = $integrity;
		}
		return $attributes;
	}

	/**
	 * The page's title as plain text, without the entities that WordPress typesets it with.
	 *
	 * @param \WP_Post $post the page.
	 */
	public static function title( \WP_Post $post ): string {
		return html_entity_decode( wp_strip_all_tags( get_the_title( $post ) ), ENT_QUOTES, 'UTF-8' );
	}

	private static function enqueue(): void {
		// No version: the address carries its own, and a query string would break the hash's cache.
		wp_enqueue_script_module( self::MODULE, Service::script()['url'], array(), null );
	}
}
