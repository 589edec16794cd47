<?php
/**
 * What search engines read.
 *
 * @package FrontpageReviews
 */

namespace FrontpageReviews;

defined( 'ABSPATH' ) || exit;

/**
 * JSON-LD of the reviews that stand in the page as text. Reviews brought from other platforms are
 * not marked up: the search engines' rules forbid it.
 */
final class Structured_Data {
	const LONGEST_NAME = 99;

	/**
	 * The script element; empty where there is nothing to mark up.
	 *
	 * @param array|null $feed as the service gives it.
	 * @param string     $type the subject's schema.org type.
	 * @param \WP_Post   $post the page.
	 */
	public static function html( ?array $feed, string $type, \WP_Post $post ): string {
		$count = (int) ( $feed['summary']['count'] ?? 0 );
		if ( '' === $type || 0 === $count ) {
			return '';
		}
		$own  = array_filter(
			$feed['reviews'] ?? array(),
			static function ( $review ) {
				return empty( $review['origin'] );
			}
		);
		$json = array(
			'@context'        => 'https://schema.org',
			'@type'           => $type,
			'name'            => wp_strip_all_tags( get_the_title( $post ) ),
			'url'             => get_permalink( $post ),
			'aggregateRating' => array(
				'@type'       => 'AggregateRating',
				'ratingValue' => round( (float) $feed['summary']['average'], 1 ),
				'reviewCount' => $count,
				'bestRating'  => 5,
				'worstRating' => 1,
			),
			'review'          => array_map( array( __CLASS__, 'review' ), array_values( $own ) ),
		);
		// Angle brackets and ampersands are escaped, so that no review can end the element.
		return '<script type="application/ld+json">' . wp_json_encode( $json, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) . '</script>';
	}

	private static function review( array $review ): array {
		return array(
			'@type'         => 'Review',
			'author'        => array(
				'@type' => 'Person',
				'name'  => mb_substr( $review['authorName'] ?? '', 0, self::LONGEST_NAME ),
			),
			'datePublished' => $review['publishedAt'] ?? null,
			'reviewBody'    => $review['text'] ?? '',
			'reviewRating'  => array(
				'@type'       => 'Rating',
				'ratingValue' => (int) ( $review['rating'] ?? 0 ),
				'bestRating'  => 5,
				'worstRating' => 1,
			),
		);
	}
}
