/** Generated from data/heights.json by `cargo xtask generate`: change it there, not here. */

/** Room that is kept before the calculator starts: by the width of the column, and for any. */
export const ROOM = {
  full: {
    platform: { length: 'calc(1540px + clamp(0px,(360px - 100cqi)*999,60px) + clamp(0px,(512px - 100cqi)*999,480px) + clamp(0px,(800px - 100cqi)*999,180px))', most: 2260 },
    contacts: { length: 'calc(1640px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,450px) + clamp(0px,(800px - 100cqi)*999,160px))', most: 2270 },
    readers: { length: 'calc(1570px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,460px) + clamp(0px,(800px - 100cqi)*999,170px))', most: 2220 },
    partners: { length: 'calc(1640px + clamp(-10px,(100cqi - 360px)*999,0px) + clamp(0px,(512px - 100cqi)*999,490px) + clamp(0px,(800px - 100cqi)*999,150px))', most: 2280 },
    customers: { length: 'calc(1550px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,440px) + clamp(0px,(800px - 100cqi)*999,170px))', most: 2180 },
  },
  card: {
    platform: { length: 'calc(400px + clamp(0px,(360px - 100cqi)*999,30px) + clamp(0px,(512px - 100cqi)*999,120px) + clamp(0px,(800px - 100cqi)*999,120px))', most: 670 },
    contacts: { length: 'calc(420px + clamp(0px,(512px - 100cqi)*999,140px) + clamp(0px,(800px - 100cqi)*999,110px))', most: 670 },
    readers: { length: 'calc(400px + clamp(0px,(512px - 100cqi)*999,130px) + clamp(0px,(800px - 100cqi)*999,110px))', most: 640 },
    partners: { length: 'calc(400px + clamp(0px,(512px - 100cqi)*999,140px) + clamp(0px,(800px - 100cqi)*999,80px))', most: 620 },
    customers: { length: 'calc(390px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,140px) + clamp(0px,(800px - 100cqi)*999,90px))', most: 640 },
  },
  compact: {
    platform: { length: 'calc(950px + clamp(0px,(360px - 100cqi)*999,50px) + clamp(0px,(512px - 100cqi)*999,250px) + clamp(-140px,(100cqi - 800px)*999,0px))', most: 1110 },
    contacts: { length: 'calc(1110px + clamp(0px,(512px - 100cqi)*999,270px) + clamp(-250px,(100cqi - 800px)*999,0px))', most: 1130 },
    readers: { length: 'calc(1070px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,260px) + clamp(-220px,(100cqi - 800px)*999,0px))', most: 1130 },
    partners: { length: 'calc(1090px + clamp(0px,(512px - 100cqi)*999,290px) + clamp(-280px,(100cqi - 800px)*999,0px))', most: 1100 },
    customers: { length: 'calc(1040px + clamp(0px,(360px - 100cqi)*999,20px) + clamp(0px,(512px - 100cqi)*999,240px) + clamp(-210px,(100cqi - 800px)*999,0px))', most: 1090 },
  },
  present: {
    platform: { length: 'calc(1200px + clamp(0px,(360px - 100cqi)*999,70px) + clamp(0px,(512px - 100cqi)*999,280px) + clamp(0px,(800px - 100cqi)*999,80px))', most: 1630 },
    contacts: { length: 'calc(1270px + clamp(0px,(360px - 100cqi)*999,100px) + clamp(0px,(512px - 100cqi)*999,270px) + clamp(0px,(800px - 100cqi)*999,30px))', most: 1670 },
    readers: { length: 'calc(1200px + clamp(0px,(360px - 100cqi)*999,170px) + clamp(0px,(512px - 100cqi)*999,240px) + clamp(0px,(800px - 100cqi)*999,50px))', most: 1660 },
    partners: { length: 'calc(1240px + clamp(0px,(360px - 100cqi)*999,180px) + clamp(0px,(512px - 100cqi)*999,210px) + clamp(0px,(800px - 100cqi)*999,40px))', most: 1670 },
    customers: { length: 'calc(1220px + clamp(0px,(360px - 100cqi)*999,90px) + clamp(0px,(512px - 100cqi)*999,210px) + clamp(0px,(800px - 100cqi)*999,60px))', most: 1580 },
  },
};
