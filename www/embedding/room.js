/** Generated from data/heights.json by `cargo xtask generate`: change it there, not here. */

/** Room that is kept before the calculator starts: by the width of the column, and for any. */
export const ROOM = {
  full: {
    platform: { length: 'calc(1580px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,490px) + clamp(0px,(800px - 100cqi)*999,170px))', most: 2260 },
    contacts: { length: 'calc(1640px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,450px) + clamp(0px,(800px - 100cqi)*999,160px))', most: 2270 },
    readers: { length: 'calc(1570px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,460px) + clamp(0px,(800px - 100cqi)*999,170px))', most: 2220 },
    partners: { length: 'calc(1640px + clamp(-10px,(100cqi - 360px)*999,0px) + clamp(0px,(512px - 100cqi)*999,490px) + clamp(0px,(800px - 100cqi)*999,150px))', most: 2280 },
    customers: { length: 'calc(1570px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,440px) + clamp(0px,(800px - 100cqi)*999,150px))', most: 2180 },
  },
  card: {
    platform: { length: 'calc(420px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,40px) + clamp(0px,(800px - 100cqi)*999,120px))', most: 610 },
    contacts: { length: 'calc(420px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,40px) + clamp(0px,(800px - 100cqi)*999,120px))', most: 610 },
    readers: { length: 'calc(420px + clamp(0px,(512px - 100cqi)*999,60px) + clamp(0px,(800px - 100cqi)*999,100px))', most: 580 },
    partners: { length: 'calc(420px + clamp(0px,(512px - 100cqi)*999,60px) + clamp(0px,(800px - 100cqi)*999,80px))', most: 560 },
    customers: { length: 'calc(390px + clamp(0px,(512px - 100cqi)*999,70px) + clamp(0px,(800px - 100cqi)*999,100px))', most: 560 },
  },
  compact: {
    platform: { length: 'calc(850px + clamp(0px,(360px - 100cqi)*999,50px) + clamp(0px,(512px - 100cqi)*999,190px) + clamp(-40px,(100cqi - 800px)*999,0px))', most: 1050 },
    contacts: { length: 'calc(960px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,190px) + clamp(-70px,(100cqi - 800px)*999,0px))', most: 1100 },
    readers: { length: 'calc(920px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,210px) + clamp(-70px,(100cqi - 800px)*999,0px))', most: 1080 },
    partners: { length: 'calc(940px + clamp(0px,(512px - 100cqi)*999,220px) + clamp(-110px,(100cqi - 800px)*999,0px))', most: 1050 },
    customers: { length: 'calc(910px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,180px) + clamp(-80px,(100cqi - 800px)*999,0px))', most: 1040 },
  },
  present: {
    platform: { length: 'calc(1900px + clamp(0px,(360px - 100cqi)*999,210px) + clamp(0px,(512px - 100cqi)*999,400px) + clamp(0px,(800px - 100cqi)*999,50px))', most: 2560 },
    contacts: { length: 'calc(1960px + clamp(0px,(360px - 100cqi)*999,230px) + clamp(0px,(512px - 100cqi)*999,370px) + clamp(0px,(800px - 100cqi)*999,30px))', most: 2590 },
    readers: { length: 'calc(1890px + clamp(0px,(360px - 100cqi)*999,210px) + clamp(0px,(512px - 100cqi)*999,380px) + clamp(0px,(800px - 100cqi)*999,20px))', most: 2500 },
    partners: { length: 'calc(1930px + clamp(0px,(360px - 100cqi)*999,300px) + clamp(0px,(512px - 100cqi)*999,370px) + clamp(0px,(800px - 100cqi)*999,80px))', most: 2680 },
    customers: { length: 'calc(1830px + clamp(0px,(360px - 100cqi)*999,170px) + clamp(0px,(512px - 100cqi)*999,390px) + clamp(0px,(800px - 100cqi)*999,60px))', most: 2450 },
  },
};
