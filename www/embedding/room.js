/** Generated from data/heights.json by `cargo xtask generate`: change it there, not here. */

/** Room that is kept before the calculator starts: by the width of the column, and for any. */
export const ROOM = {
  full: {
    platform: { length: 'calc(1610px + clamp(0px,(360px - 100cqi)*999,40px) + clamp(0px,(512px - 100cqi)*999,540px) + clamp(0px,(800px - 100cqi)*999,170px))', most: 2360 },
    contacts: { length: 'calc(1700px + clamp(0px,(360px - 100cqi)*999,60px) + clamp(0px,(512px - 100cqi)*999,510px) + clamp(0px,(800px - 100cqi)*999,200px))', most: 2470 },
    readers: { length: 'calc(1630px + clamp(0px,(360px - 100cqi)*999,50px) + clamp(0px,(512px - 100cqi)*999,510px) + clamp(0px,(800px - 100cqi)*999,230px))', most: 2420 },
    partners: { length: 'calc(1710px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,560px) + clamp(0px,(800px - 100cqi)*999,220px))', most: 2520 },
    customers: { length: 'calc(1660px + clamp(0px,(360px - 100cqi)*999,130px) + clamp(0px,(512px - 100cqi)*999,460px) + clamp(0px,(800px - 100cqi)*999,180px))', most: 2430 },
  },
  card: {
    platform: { length: 'calc(420px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,40px) + clamp(0px,(800px - 100cqi)*999,120px))', most: 610 },
    contacts: { length: 'calc(420px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,40px) + clamp(0px,(800px - 100cqi)*999,120px))', most: 610 },
    readers: { length: 'calc(420px + clamp(0px,(512px - 100cqi)*999,60px) + clamp(0px,(800px - 100cqi)*999,100px))', most: 580 },
    partners: { length: 'calc(420px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,40px) + clamp(0px,(800px - 100cqi)*999,80px))', most: 560 },
    customers: { length: 'calc(390px + clamp(0px,(512px - 100cqi)*999,70px) + clamp(0px,(800px - 100cqi)*999,100px))', most: 560 },
  },
  compact: {
    platform: { length: 'calc(850px + clamp(0px,(360px - 100cqi)*999,50px) + clamp(0px,(512px - 100cqi)*999,190px) + clamp(-40px,(100cqi - 800px)*999,0px))', most: 1050 },
    contacts: { length: 'calc(960px + clamp(0px,(360px - 100cqi)*999,40px) + clamp(0px,(512px - 100cqi)*999,190px) + clamp(-30px,(100cqi - 800px)*999,0px))', most: 1160 },
    readers: { length: 'calc(920px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,210px) + clamp(-30px,(100cqi - 800px)*999,0px))', most: 1130 },
    partners: { length: 'calc(940px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,240px) + clamp(-80px,(100cqi - 800px)*999,0px))', most: 1130 },
    customers: { length: 'calc(910px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,190px) + clamp(-40px,(100cqi - 800px)*999,0px))', most: 1090 },
  },
  present: {
    platform: { length: 'calc(1930px + clamp(0px,(360px - 100cqi)*999,270px) + clamp(0px,(512px - 100cqi)*999,450px) + clamp(0px,(800px - 100cqi)*999,60px))', most: 2710 },
    contacts: { length: 'calc(2020px + clamp(0px,(360px - 100cqi)*999,280px) + clamp(0px,(512px - 100cqi)*999,480px) + clamp(0px,(800px - 100cqi)*999,70px))', most: 2850 },
    readers: { length: 'calc(2010px + clamp(0px,(360px - 100cqi)*999,320px) + clamp(0px,(512px - 100cqi)*999,430px) + clamp(0px,(800px - 100cqi)*999,70px))', most: 2830 },
    partners: { length: 'calc(2040px + clamp(0px,(360px - 100cqi)*999,360px) + clamp(0px,(512px - 100cqi)*999,500px) + clamp(0px,(800px - 100cqi)*999,100px))', most: 3000 },
    customers: { length: 'calc(1920px + clamp(0px,(360px - 100cqi)*999,250px) + clamp(0px,(512px - 100cqi)*999,490px) + clamp(0px,(800px - 100cqi)*999,110px))', most: 2770 },
  },
};
