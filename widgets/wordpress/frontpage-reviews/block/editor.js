( function ( blocks, blockEditor, components, element, i18n ) {
	const { createElement: el, Fragment } = element;
	const { __ } = i18n;

	/** The editor shows what the block is for; the reviews themselves stand on the page. */
	function Edit( { attributes, setAttributes } ) {
		return el(
			Fragment,
			null,
			el(
				blockEditor.InspectorControls,
				null,
				el(
					components.PanelBody,
					{ title: __( 'Reviews', 'frontpage-reviews' ) },
					el( components.SelectControl, {
						label: __( 'Theme', 'frontpage-reviews' ),
						value: attributes.theme,
						options: [
							{ value: '', label: __( 'As in the settings', 'frontpage-reviews' ) },
							{ value: 'auto', label: __( 'As the page', 'frontpage-reviews' ) },
							{ value: 'light', label: __( 'Light', 'frontpage-reviews' ) },
							{ value: 'dark', label: __( 'Dark', 'frontpage-reviews' ) },
						],
						onChange: ( theme ) => setAttributes( { theme } ),
						__next40pxDefaultSize: true,
						__nextHasNoMarginBottom: true,
					} ),
					el( components.TextControl, {
						label: __( 'Page key', 'frontpage-reviews' ),
						help: __( 'Only to show the reviews of another page; empty for this one.', 'frontpage-reviews' ),
						value: attributes.page,
						onChange: ( page ) => setAttributes( { page } ),
						__next40pxDefaultSize: true,
						__nextHasNoMarginBottom: true,
					} )
				)
			),
			el(
				'div',
				blockEditor.useBlockProps(),
				el( components.Placeholder, {
					icon: 'star-filled',
					label: __( 'Frontpage Reviews', 'frontpage-reviews' ),
					instructions: __( 'Visitors read the reviews of this page here and write their own.', 'frontpage-reviews' ),
				} )
			)
		);
	}

	blocks.registerBlockType( 'frontpage-reviews/reviews', { edit: Edit, save: () => null } );
} )( window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element, window.wp.i18n );
