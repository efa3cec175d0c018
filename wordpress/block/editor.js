/** The block in the editor: the calculator itself as preview, its settings in the sidebar. Runs as it stands, without a build. */
( function ( wp, { texts, chapters, layouts, heights, rooms, colours, languages, language } ) {
	const { createElement: make, useState, useEffect } = wp.element;
	const { InspectorControls, PanelColorSettings, useBlockProps } = wp.blockEditor;
	const { PanelBody, SelectControl, TextControl, ToggleControl } = wp.components;

	/** What the element takes as it is. */
	const OWN = [ 'font', 'brand', 'brand-logo', 'action-text', 'action-href' ];
	/** Where a button may lead; the server looks at it, too. */
	const ALLOWED = /^(https:\/\/|mailto:|tel:)\S/i;

	const options = ( first, names ) => [
		{ value: '', label: first },
		...names.map( ( name ) => ( { value: name, label: texts[ name ] } ) ),
	];

	/** What an author has written: what is saved without the right to write HTML is filtered, which escapes. */
	const unescaped = ( value ) => value.replace( /&(amp|#0*38);/g, '&' );

	/** What stands behind `#` in a link, as the server reads it too. */
	const stateOf = ( link ) => {
		const state = unescaped( link ).trim().replace( /^[^#]*#/, '' ).replace( /[#?].*$/, '' );
		return /^[a-z0-9._~=&-]+$/.test( state ) ? state : '';
	};

	/** The value some time after it last changed: typing need not redraw the preview letter by letter. */
	function useRested( value ) {
		const [ rested, setRested ] = useState( value );
		useEffect( () => {
			const timer = setTimeout( () => setRested( value ), 400 );
			return () => clearTimeout( timer );
		}, [ value ] );
		return rested;
	}

	function Preview( { attributes } ) {
		const rested = JSON.parse( useRested( JSON.stringify( attributes ) ) );
		const { chapter, state, controls, layout, lang, height } = rested;
		const shown = { layout: layout || layouts[ 0 ], chapter, state: stateOf( state ), controls, lang: lang || language };
		for ( const name of OWN ) shown[ name ] = unescaped( rested[ name ] );
		for ( const name of Object.keys( shown ) ) if ( ! shown[ name ] ) delete shown[ name ];
		const room = Object.keys( rooms ).reduce( ( sum, name ) => sum + ( shown[ name ] ? Number( rooms[ name ] ) : 0 ), 0 );
		const kept = `calc(${ room }px + ${ heights[ shown.layout ][ chapter || chapters[ 0 ] ] })`;
		const style = { display: 'block', minHeight: Number( height ) || kept };
		for ( const name of colours ) if ( /^#([0-9a-f]{3}){1,2}$/i.test( rested[ name ] ) ) style[ `--reach-${ name }` ] = rested[ name ];
		// A change of figures is a new preview: it must not remember what the old one was asked. A click chooses the block instead
		// of moving a slider; WordPress's own Disabled does not reach into the calculator before 6.2.
		return make( 'reach-calculator', { ...shown, key: JSON.stringify( shown ), style, inert: '' } );
	}

	function Edit( { attributes, setAttributes } ) {
		const field = ( Control, name, more ) => make( Control, {
			label: texts[ name ],
			value: unescaped( attributes[ name ] ),
			onChange: ( value ) => setAttributes( { [ name ]: value } ),
			__nextHasNoMarginBottom: true,
			__next40pxDefaultSize: true,
			...more,
		} );
		const toggle = ( name ) => make( ToggleControl, {
			label: texts[ name ],
			checked: attributes[ name ] === 'page',
			onChange: ( on ) => setAttributes( { [ name ]: on ? 'page' : '' } ),
			__nextHasNoMarginBottom: true,
		} );
		const colour = ( name ) => ( {
			label: texts[ name ],
			value: attributes[ name ],
			onChange: ( value ) => setAttributes( { [ name ]: value || '' } ),
		} );
		const href = unescaped( attributes[ 'action-href' ] );
		const isRefused = href && ! ALLOWED.test( href );
		const spoken = Object.entries( languages ).map( ( [ value, label ] ) => ( { value, label } ) );
		return make( 'div', useBlockProps( { style: { containerType: 'inline-size' } } ),
			make( InspectorControls, {},
				make( PanelBody, { title: texts.settings },
					field( SelectControl, 'chapter', { options: options( texts.byLink, chapters ) } ),
					field( SelectControl, 'layout', { options: options( texts[ layouts[ 0 ] ], layouts.slice( 1 ) ) } ),
					field( TextControl, 'state', { help: texts.stateHelp } ),
					field( TextControl, 'controls', { help: texts.controlsHelp } ),
					field( SelectControl, 'lang', { options: [ { value: '', label: texts.langAuto }, ...spoken ] } ),
					field( TextControl, 'height', { type: 'number', min: 200, max: 3000 } ),
					toggle( 'links' ) ),
				make( PanelColorSettings, { title: texts.colours, colorSettings: colours.map( colour ) } ),
				make( PanelBody, { title: texts.own },
					toggle( 'font' ),
					field( TextControl, 'brand' ),
					field( TextControl, 'brand-logo' ),
					field( TextControl, 'action-text' ),
					field( TextControl, 'action-href', { help: isRefused ? texts.actionRefused : texts.actionHelp } ),
					field( TextControl, 'reach-field', { help: texts.fieldHelp } ) ) ),
			make( Preview, { attributes } ) );
	}

	wp.blocks.registerBlockType( 'reach-calculator/calculator', { edit: Edit, save: () => null } );
}( window.wp, window.reachCalculatorBlock ) );
