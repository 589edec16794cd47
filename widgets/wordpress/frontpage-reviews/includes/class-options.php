<?php
/**
 * What the site's owner set.
 *
 * @package FrontpageReviews
 */

namespace FrontpageReviews;

defined( 'ABSPATH' ) || exit;

/**
 * The plugin's one option: where the service is, which site this is there, and how the reviews are shown.
 */
final class Options {
	const NAME = 'frontpage_reviews';

	/**
	 * Subjects that search engines may show stars for. A business's reviews of itself on its own
	 * site are not eligible, so neither Organization nor LocalBusiness stands here.
	 */
	const TYPES = array( 'Product', 'Book', 'Course', 'Event', 'Game', 'Movie', 'Recipe', 'SoftwareApplication' );

	const THEMES = array( 'auto', 'light', 'dark' );

	/**
	 * The stored settings over the defaults.
	 *
	 * @return array{service:string,site:string,type:string,theme:string,post_types:string[],purchase_key:string}
	 */
	public static function all(): array {
		$stored = get_option( self::NAME, array() );
		return array_merge(
			array(
				'service'      => '',
				'site'         => '',
				'type'         => '',
				'theme'        => 'auto',
				'post_types'   => array(),
				'purchase_key' => '',
			),
			is_array( $stored ) ? $stored : array()
		);
	}

	/**
	 * Whether reviews can be shown at all.
	 */
	public static function complete(): bool {
		$options = self::all();
		return '' !== $options['service'] && '' !== $options['site'];
	}

	/**
	 * Takes what the settings form sent; a wrong field is named and keeps its old value.
	 *
	 * @param mixed $sent the form's fields.
	 */
	public static function sanitize( $sent ): array {
		$sent  = is_array( $sent ) ? $sent : array();
		$known = self::all();
		return array(
			'service'      => self::service( self::text( $sent, 'service' ), $known['service'] ),
			'site'         => self::site( self::text( $sent, 'site' ), $known['site'] ),
			'type'         => self::one_of( self::text( $sent, 'type' ), self::TYPES, '' ),
			'theme'        => self::one_of( self::text( $sent, 'theme' ), self::THEMES, 'auto' ),
			'purchase_key' => preg_replace( '/[^\w-]/', '', self::text( $sent, 'purchase_key' ) ),
			'post_types'   => array_values(
				array_intersect(
					array_map( 'sanitize_key', (array) ( $sent['post_types'] ?? array() ) ),
					get_post_types( array( 'public' => true ) )
				)
			),
		);
	}

	private static function text( array $sent, string $name ): string {
		return isset( $sent[ $name ] ) && is_string( $sent[ $name ] ) ? trim( $sent[ $name ] ) : '';
	}

	private static function service( string $typed, string $before ): string {
		if ( '' === $typed ) {
			return '';
		}
		$parts = wp_parse_url( $typed );
		$known = is_array( $parts )
			&& in_array( $parts['scheme'] ?? '', array( 'https', 'http' ), true )
			&& ! empty( $parts['host'] )
			&& ! isset( $parts['user'] );
		if ( ! $known || sanitize_url( $typed, array( 'https', 'http' ) ) !== $typed ) {
			self::complain( 'service', __( 'The service address must begin with https:// and name a host, such as https://reviews.example.org. The former address was kept.', 'frontpage-reviews' ) );
			return $before;
		}
		return untrailingslashit( strtok( $typed, '?#' ) );
	}

	private static function site( string $typed, string $before ): string {
		if ( '' === $typed || preg_match( '/^[a-z0-9][a-z0-9-]{0,62}$/', $typed ) ) {
			return $typed;
		}
		self::complain( 'site', __( 'The site key has only small letters, digits and hyphens, as the desk shows it. The former key was kept.', 'frontpage-reviews' ) );
		return $before;
	}

	private static function one_of( string $typed, array $allowed, string $otherwise ): string {
		return in_array( $typed, $allowed, true ) ? $typed : $otherwise;
	}

	private static function complain( string $field, string $message ): void {
		add_settings_error( self::NAME, self::NAME . '_' . $field, $message );
	}
}
