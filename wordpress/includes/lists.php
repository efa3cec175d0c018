<?php
/**
 * Generated from data/element.json, data/heights.json and the lists in Rust by `cargo xtask generate`: change it there, not here.
 *
 * @package ReachCalculator
 */

namespace ReachCalculator;

defined( 'ABSPATH' ) || exit;

/** Everything that shortcode and block understand. */
const NAMES = array( 'chapter', 'state', 'controls', 'layout', 'lang', 'height', 'accent' );

/** Those of them that are the element's own. */
const ELEMENT_NAMES = array( 'chapter', 'state', 'controls', 'layout', 'lang' );

const CHAPTERS = array( 'platform', 'contacts', 'readers', 'partners', 'customers' );
const LAYOUTS  = array( 'full', 'card', 'compact', 'present' );

/** Languages that there are texts in, by their own names. */
const LANGUAGES = array(
	'de' => 'Deutsch',
	'en' => 'English',
);

/** Room that is kept before the calculator starts, by layout and chapter, following the width of the container around. */
const HEIGHTS = array(
	'full'    => array(
		'platform'  => 'calc(1580px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,490px) + clamp(0px,(800px - 100cqi)*999,170px))',
		'contacts'  => 'calc(1640px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,450px) + clamp(0px,(800px - 100cqi)*999,160px))',
		'readers'   => 'calc(1570px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,460px) + clamp(0px,(800px - 100cqi)*999,170px))',
		'partners'  => 'calc(1640px + clamp(-10px,(100cqi - 360px)*999,0px) + clamp(0px,(512px - 100cqi)*999,490px) + clamp(0px,(800px - 100cqi)*999,150px))',
		'customers' => 'calc(1570px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,440px) + clamp(0px,(800px - 100cqi)*999,150px))',
	),
	'card'    => array(
		'platform'  => 'calc(420px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,40px) + clamp(0px,(800px - 100cqi)*999,120px))',
		'contacts'  => 'calc(420px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,40px) + clamp(0px,(800px - 100cqi)*999,120px))',
		'readers'   => 'calc(420px + clamp(0px,(512px - 100cqi)*999,60px) + clamp(0px,(800px - 100cqi)*999,100px))',
		'partners'  => 'calc(420px + clamp(0px,(512px - 100cqi)*999,60px) + clamp(0px,(800px - 100cqi)*999,80px))',
		'customers' => 'calc(390px + clamp(0px,(512px - 100cqi)*999,70px) + clamp(0px,(800px - 100cqi)*999,100px))',
	),
	'compact' => array(
		'platform'  => 'calc(850px + clamp(0px,(360px - 100cqi)*999,50px) + clamp(0px,(512px - 100cqi)*999,190px) + clamp(-40px,(100cqi - 800px)*999,0px))',
		'contacts'  => 'calc(960px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,190px) + clamp(-70px,(100cqi - 800px)*999,0px))',
		'readers'   => 'calc(920px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,210px) + clamp(-70px,(100cqi - 800px)*999,0px))',
		'partners'  => 'calc(940px + clamp(0px,(512px - 100cqi)*999,220px) + clamp(-110px,(100cqi - 800px)*999,0px))',
		'customers' => 'calc(910px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,180px) + clamp(-80px,(100cqi - 800px)*999,0px))',
	),
	'present' => array(
		'platform'  => 'calc(1900px + clamp(0px,(360px - 100cqi)*999,210px) + clamp(0px,(512px - 100cqi)*999,400px) + clamp(0px,(800px - 100cqi)*999,50px))',
		'contacts'  => 'calc(1960px + clamp(0px,(360px - 100cqi)*999,230px) + clamp(0px,(512px - 100cqi)*999,370px) + clamp(0px,(800px - 100cqi)*999,30px))',
		'readers'   => 'calc(1890px + clamp(0px,(360px - 100cqi)*999,210px) + clamp(0px,(512px - 100cqi)*999,380px) + clamp(0px,(800px - 100cqi)*999,20px))',
		'partners'  => 'calc(1930px + clamp(0px,(360px - 100cqi)*999,300px) + clamp(0px,(512px - 100cqi)*999,370px) + clamp(0px,(800px - 100cqi)*999,80px))',
		'customers' => 'calc(1830px + clamp(0px,(360px - 100cqi)*999,170px) + clamp(0px,(512px - 100cqi)*999,390px) + clamp(0px,(800px - 100cqi)*999,60px))',
	),
);
