<?php
/**
 * Personal data.
 *
 * @package FrontpageReviews
 */

namespace FrontpageReviews;

defined( 'ABSPATH' ) || exit;

/**
 * Reviews live at the service; this site keeps only remembered copies of public ones, without any
 * address. So the exporter says where the reviews are, and the eraser drops the copies and says who
 * can erase the rest.
 */
final class Privacy {

	public static function register(): void {
		add_filter( 'wp_privacy_personal_data_exporters', array( __CLASS__, 'exporters' ) );
		add_filter( 'wp_privacy_personal_data_erasers', array( __CLASS__, 'erasers' ) );
		add_action( 'admin_init', array( __CLASS__, 'policy' ) );
	}

	public static function exporters( $exporters ) {
		$exporters['frontpage-reviews'] = array(
			'exporter_friendly_name' => __( 'Frontpage Reviews', 'frontpage-reviews' ),
			'callback'               => array( __CLASS__, 'export' ),
		);
		return $exporters;
	}

	public static function erasers( $erasers ) {
		$erasers['frontpage-reviews'] = array(
			'eraser_friendly_name' => __( 'Frontpage Reviews', 'frontpage-reviews' ),
			'callback'             => array( __CLASS__, 'erase' ),
		);
		return $erasers;
	}

	public static function export(): array {
		$items = array();
		if ( Options::complete() ) {
			$items[] = array(
				'group_id'    => 'frontpage-reviews',
				'group_label' => __( 'Reviews', 'frontpage-reviews' ),
				'item_id'     => 'frontpage-reviews-service',
				'data'        => array(
					array(
						'name'  => __( 'Where the reviews are kept', 'frontpage-reviews' ),
						'value' => Options::all()['service'],
					),
					array(
						'name'  => __( 'How to get them', 'frontpage-reviews' ),
						'value' => __( 'The author reads, changes and withdraws a review in the browser that sent it; the private page offers the whole conversation as a file.', 'frontpage-reviews' ),
					),
				),
			);
		}
		return array(
			'data' => $items,
			'done' => true,
		);
	}

	public static function erase(): array {
		Service::forget();
		return array(
			'items_removed'  => true,
			'items_retained' => false,
			'messages'       => Options::complete()
				/* translators: %s: address of the service. */
				? array( sprintf( __( 'Remembered copies of reviews are gone from this site. Reviews themselves are erased on the desk of %s.', 'frontpage-reviews' ), Options::all()['service'] ) )
				: array(),
			'done'           => true,
		);
	}

	public static function policy(): void {
		if ( Options::complete() ) {
			wp_add_privacy_policy_content(
				__( 'Frontpage Reviews', 'frontpage-reviews' ),
				'<p>' . esc_html(
					/* translators: %s: address of the service. */
					sprintf( __( 'Reviews are read from and sent to %s. Reading sets no cookie and stores nothing in the browser. Whoever writes a review sends the rating, the text, a name and, if wished, an e-mail address, which is never shown.', 'frontpage-reviews' ), Options::all()['service'] )
				) . '</p>'
			);
		}
	}
}
