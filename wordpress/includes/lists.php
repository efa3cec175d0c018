<?php
/**
 * Generated from data/element.json, data/heights.json and the lists in Rust by `cargo xtask generate`: change it there, not here.
 *
 * @package ReachCalculator
 */

namespace ReachCalculator;

defined( 'ABSPATH' ) || exit;

/** Everything that shortcode and block understand. */
const NAMES = array( 'chapter', 'state', 'controls', 'layout', 'lang', 'height', 'accent', 'surface', 'ink', 'font', 'brand', 'brand-logo', 'action-text', 'action-href', 'reach-field', 'links' );

/** Those of them that are the element's own. */
const ELEMENT_NAMES = array( 'chapter', 'state', 'controls', 'layout', 'lang', 'font', 'brand', 'brand-logo', 'action-text', 'action-href', 'reach-field' );

const CHAPTERS = array( 'platform', 'contacts', 'readers', 'partners', 'customers' );
const LAYOUTS  = array( 'full', 'card', 'compact', 'present' );

/** Languages that there are texts in, by their own names. */
const LANGUAGES = array(
	'de'        => 'Deutsch',
	'de-formal' => 'Deutsch (Sie)',
	'en'        => 'English',
);

/** Room that is kept before the calculator starts, by layout and chapter, following the width of the container around. */
const HEIGHTS = array(
	'full'    => array(
		'platform'  => 'calc(1610px + clamp(0px,(360px - 100cqi)*999,40px) + clamp(0px,(512px - 100cqi)*999,540px) + clamp(0px,(800px - 100cqi)*999,170px))',
		'contacts'  => 'calc(1700px + clamp(0px,(360px - 100cqi)*999,60px) + clamp(0px,(512px - 100cqi)*999,510px) + clamp(0px,(800px - 100cqi)*999,200px))',
		'readers'   => 'calc(1630px + clamp(0px,(360px - 100cqi)*999,50px) + clamp(0px,(512px - 100cqi)*999,510px) + clamp(0px,(800px - 100cqi)*999,230px))',
		'partners'  => 'calc(1710px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,560px) + clamp(0px,(800px - 100cqi)*999,220px))',
		'customers' => 'calc(1660px + clamp(0px,(360px - 100cqi)*999,130px) + clamp(0px,(512px - 100cqi)*999,460px) + clamp(0px,(800px - 100cqi)*999,180px))',
	),
	'card'    => array(
		'platform'  => 'calc(420px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,40px) + clamp(0px,(800px - 100cqi)*999,120px))',
		'contacts'  => 'calc(420px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,40px) + clamp(0px,(800px - 100cqi)*999,120px))',
		'readers'   => 'calc(420px + clamp(0px,(512px - 100cqi)*999,60px) + clamp(0px,(800px - 100cqi)*999,100px))',
		'partners'  => 'calc(420px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,40px) + clamp(0px,(800px - 100cqi)*999,80px))',
		'customers' => 'calc(390px + clamp(0px,(512px - 100cqi)*999,70px) + clamp(0px,(800px - 100cqi)*999,100px))',
	),
	'compact' => array(
		'platform'  => 'calc(850px + clamp(0px,(360px - 100cqi)*999,50px) + clamp(0px,(512px - 100cqi)*999,190px) + clamp(-40px,(100cqi - 800px)*999,0px))',
		'contacts'  => 'calc(960px + clamp(0px,(360px - 100cqi)*999,40px) + clamp(0px,(512px - 100cqi)*999,190px) + clamp(-30px,(100cqi - 800px)*999,0px))',
		'readers'   => 'calc(920px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,210px) + clamp(-30px,(100cqi - 800px)*999,0px))',
		'partners'  => 'calc(940px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,240px) + clamp(-80px,(100cqi - 800px)*999,0px))',
		'customers' => 'calc(910px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,190px) + clamp(-40px,(100cqi - 800px)*999,0px))',
	),
	'present' => array(
		'platform'  => 'calc(1930px + clamp(0px,(360px - 100cqi)*999,270px) + clamp(0px,(512px - 100cqi)*999,450px) + clamp(0px,(800px - 100cqi)*999,60px))',
		'contacts'  => 'calc(2020px + clamp(0px,(360px - 100cqi)*999,280px) + clamp(0px,(512px - 100cqi)*999,480px) + clamp(0px,(800px - 100cqi)*999,70px))',
		'readers'   => 'calc(2010px + clamp(0px,(360px - 100cqi)*999,320px) + clamp(0px,(512px - 100cqi)*999,430px) + clamp(0px,(800px - 100cqi)*999,70px))',
		'partners'  => 'calc(2040px + clamp(0px,(360px - 100cqi)*999,360px) + clamp(0px,(512px - 100cqi)*999,500px) + clamp(0px,(800px - 100cqi)*999,100px))',
		'customers' => 'calc(1920px + clamp(0px,(360px - 100cqi)*999,250px) + clamp(0px,(512px - 100cqi)*999,490px) + clamp(0px,(800px - 100cqi)*999,110px))',
	),
);

/** Pixels that what an attribute brings takes beyond that. */
const ROOMS = array(
	'brand'       => 40,
	'action-href' => 60,
);

/** Attributes that are colours, each a property of the element. */
const COLOURS = array( 'accent', 'surface', 'ink' );
