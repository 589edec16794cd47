<?php
/**
 * Reviews as text in the page.
 *
 * @package FrontpageReviews
 */

namespace FrontpageReviews;

defined( 'ABSPATH' ) || exit;

/**
 * What stands in the page before, and without, the script: figures, reviews and public answers. All
 * of it is other people's text, so all of it is escaped here.
 */
final class Summary {

	/**
	 * The HTML for a feed.
	 *
	 * @param array|null $feed as the service gives it; null where it never answered.
	 */
	public static function html( ?array $feed ): string {
		if ( null === $feed ) {
			return '<p>' . esc_html__( 'The reviews cannot be shown at the moment.', 'frontpage-reviews' ) . '</p>';
		}
		$count = (int) ( $feed['summary']['count'] ?? 0 );
		if ( 0 === $count ) {
			return '<p>' . esc_html__( 'No reviews yet.', 'frontpage-reviews' ) . '</p>';
		}
		$html = '<p>' . esc_html( self::figures( $count, (float) ( $feed['summary']['average'] ?? 0 ) ) ) . '</p>';
		foreach ( $feed['reviews'] ?? array() as $review ) {
			$html .= self::review( $review );
		}
		return $html;
	}

	private static function figures( int $count, float $average ): string {
		return sprintf(
			/* translators: 1: average rating such as 4.3, 2: number of reviews. */
			_n( '%1$s of 5, %2$s review', '%1$s of 5, %2$s reviews', $count, 'frontpage-reviews' ),
			number_format_i18n( $average, 1 ),
			number_format_i18n( $count )
		);
	}

	private static function review( array $review ): string {
		$html = sprintf(
			'<article lang="%s"><p><strong>%s</strong> · %s · %s</p>',
			esc_attr( $review['language'] ?? '' ),
			esc_html( $review['authorName'] ?? '' ),
			/* translators: %d: number of stars, 1 to 5. */
			esc_html( sprintf( __( '%d of 5', 'frontpage-reviews' ), (int) ( $review['rating'] ?? 0 ) ) ),
			self::day( $review['publishedAt'] ?? null )
		);
		if ( ! empty( $review['title'] ) ) {
			$html .= '<p><strong>' . esc_html( $review['title'] ) . '</strong></p>';
		}
		$html .= self::paragraphs( $review['text'] ?? '' );
		foreach ( $review['replies'] ?? array() as $reply ) {
			$html .= self::reply( $reply );
		}
		return $html . '</article>';
	}

	private static function reply( array $reply ): string {
		/* translators: 1: who answered, 2: that person's role, such as customer care. */
		$by = sprintf( __( 'Answer from %1$s, %2$s', 'frontpage-reviews' ), $reply['signedBy'] ?? '', $reply['role'] ?? '' );
		return '<blockquote><p><strong>' . esc_html( rtrim( $by, ', ' ) ) . '</strong> · ' . self::day( $reply['publishedAt'] ?? null ) . '</p>'
			. self::paragraphs( $reply['text'] ?? '' ) . '</blockquote>';
	}

	private static function day( ?string $instant ): string {
		$time = null === $instant ? false : strtotime( $instant );
		return false === $time ? '' : sprintf( '<time datetime="%s">%s</time>', esc_attr( gmdate( 'c', $time ) ), esc_html( wp_date( get_option( 'date_format' ), $time ) ) );
	}

	private static function paragraphs( string $text ): string {
		return '<p>' . str_replace( "\n", '<br>', esc_html( $text ) ) . '</p>';
	}
}
