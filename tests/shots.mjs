import { TestBrowser } from './src/harness/browser.ts';
const base='http://127.0.0.1:14010';
const req=async(token, method, path, body)=>{ const r=await fetch(base+path,{method,headers:{...(token&&{authorization:'Bearer '+token}),...(body!==undefined&&{'content-type':'application/json'})},...(body!==undefined&&{body:JSON.stringify(body)})}); const t=await r.text(); let b; try{b=JSON.parse(t)}catch{b=t}; return {status:r.status,body:b}; };
const admin=(await req(null,'POST','/admin/login',{email:'quan-tri@example.vn',password:'Mat-khau-thu-1'})).body.data.token;
const roles=(await req(admin,'GET','/admin/roles')).body.data;
const s=Date.now()%100000;
async function user(code,who,first,last){ const email=`${who}${s}@example.vn`; const role=roles.find(r=>r.code===code); const inv=await req(admin,'POST','/admin/users',{firstname:first,lastname:last,email,roles:[role.id],preferedLanguage:'vi'}); const reg=await req(null,'POST','/admin/register',{registrationToken:inv.body.data.registrationToken,userInfo:{firstname:first,lastname:last,password:'Mat-khau-thu-2'}}); return {email,token:reg.body.data.token}; }
const rep=await user('phong-vien','pv','Thị Hoa','Lý'), ed=await user('strapi-editor','btv','Văn Nam','Trần'), rev=await user('tham-dinh-vien','tdv','Minh','Hoàng');
const C='/content-manager/collection-types/api::article.article';
const list=async(u)=>(await req(admin,'GET',`/content-manager/collection-types/api::${u}.${u}?pageSize=1&sort=id:ASC`)).body.results[0].documentId;
const con=async(u)=>({connect:[{documentId:await list(u)}]});
const vals={title:'Đường mới về bản Nậm Xây '+s,summary:'Con đường liên bản hoàn thành trước mùa mưa.',body:'Nội dung bài viết.',genre:'tin',themes:await con('theme'),localities:await con('locality'),organisation:await con('organisation'),authors:await con('author')};
const id=(await req(rep.token,'POST',C,vals)).body.data.documentId;
const N=`/newsroom/api::article.article/${id}/moves/`;
const browser=await TestBrowser.launch();
const errors=[];
async function login(u,pw='Mat-khau-thu-2'){ const {page}=await browser.open({baseURL:base,viewport:{width:1360,height:1000}}); page.on('pageerror',e=>errors.push(u.email+': '+e.message)); page.on('console',m=>{if(m.type()==='error')errors.push(u.email+' console: '+m.text().slice(0,200))}); page.setDefaultTimeout(90000); await page.goto('/admin/auth/login'); await page.getByLabel('Email').fill(u.email); await page.getByLabel(/^Mật khẩu\*?$/).fill(pw); await page.getByRole('button',{name:'Đăng nhập'}).click(); await page.getByRole('heading',{level:1,name:/^Xin chào/}).waitFor(); return page; }
const E=`/admin/content-manager/collection-types/api::article.article/${id}`;
const shot=async(page,name)=>{ await page.waitForTimeout(1500); await page.screenshot({path:`/tmp/rules-shots/${name}.png`}); console.log(name); };
const open=async(page)=>{ await page.goto(E); await page.getByText('Duyệt bài').first().waitFor(); await page.getByText('Đang kiểm tra…').first().waitFor({state:'detached'}).catch(()=>{}); };
try {
const r=await login(rep); await open(r); await shot(r,'1-reporter-draft');
await r.getByRole('button',{name:'Gửi biên tập'}).click(); await r.getByText('Đã xong “Gửi biên tập”',{exact:false}).first().waitFor(); await shot(r,'2-reporter-submitted');
const e=await login(ed); await e.goto('/admin/content-manager/collection-types/api::article.article'); await e.getByRole('combobox',{name:'Bước duyệt'}).waitFor(); await shot(e,'3-editor-list'); await e.getByRole('combobox',{name:'Bước duyệt'}).click(); await shot(e,'4-editor-list-filter-open'); await e.getByRole('option',{name:'Đang chờ tôi'}).click(); await shot(e,'5-editor-list-mine');
await open(e); await e.getByRole('button',{name:'Nhận biên tập'}).click(); await shot(e,'6-editor-taken');
await e.getByRole('button',{name:'Trả lại'}).click(); await e.getByRole('dialog').waitFor(); await shot(e,'7-editor-return-dialog'); await e.getByRole('textbox',{name:/Lý do trả lại/}).fill('Cần ghi rõ chiều dài con đường.'); await e.getByRole('dialog').getByRole('button',{name:'Trả lại'}).click(); await e.getByText('Đã xong “Trả lại”',{exact:false}).first().waitFor();
await open(r); await shot(r,'8-reporter-returned');
await r.getByRole('button',{name:'Gửi biên tập'}).click(); await r.waitForTimeout(3000);
await open(e); await e.getByRole('button',{name:'Gửi thẩm định'}).click(); await e.waitForTimeout(3000);
const v=await login(rev); await open(v); await shot(v,'9-reviewer'); await v.getByRole('button',{name:'Duyệt',exact:true}).click(); await v.getByText('Đã xong “Duyệt”',{exact:false}).first().waitFor(); await shot(v,'10-reviewer-approved');
await open(e); await shot(e,'11-editor-approved'); await e.getByRole('button',{name:'Hẹn giờ đăng'}).click(); await e.getByRole('dialog').waitFor(); await shot(e,'12-editor-schedule'); await e.keyboard.press('Escape'); await e.waitForTimeout(500);
await e.getByRole('button',{name:'Đăng',exact:true}).click(); await e.getByText('Đã đăng.',{exact:false}).first().waitFor(); await open(e); await shot(e,'13-editor-published');
await open(r); await shot(r,'14-reporter-published');
await e.getByRole('button',{name:'Thao tác khác với mục này'}).click(); await shot(e,'15-editor-menu'); await e.getByRole('menuitem',{name:'Gỡ bài'}).click(); await e.getByRole('dialog').waitFor(); await shot(e,'16-withdraw');
await e.getByRole('textbox',{name:/Lời với bạn đọc/}).fill('Bài được gỡ để kiểm tra lại số liệu.'); await e.getByRole('textbox',{name:/Ghi chú nội bộ/}).fill('Theo ý kiến Ban biên tập.'); await e.getByRole('dialog').getByRole('button',{name:'Gỡ bài'}).click(); await e.getByText('Đã xong “Gỡ bài”',{exact:false}).first().waitFor(); await shot(e,'17-withdrawn');
const a=await login({email:'quan-tri@example.vn'},'Mat-khau-thu-1'); await a.goto('/admin/nhat-ky'); await a.getByRole('button',{name:'Xuất CSV'}).waitFor(); await shot(a,'18-trail');
const [dl]=await Promise.all([a.waitForEvent('download'), a.getByRole('button',{name:'Xuất CSV'}).click()]); await dl.saveAs('/tmp/rules-shots/nhat-ky.csv');
await a.goto('/admin/settings/roles'); await shot(a,'19-roles'); const role=roles.find(x=>x.code==='bien-tap-vien-co-quan'); await a.goto('/admin/settings/roles/'+role.id); await shot(a,'20-role');
} catch (err) { console.log('FAILED', err.message.slice(0,600)); for (const {page} of browser.pages) { await page.screenshot({path:`/tmp/rules-shots/fail-${Math.random().toString(36).slice(2,6)}.png`}).catch(()=>{}); } }
console.log([...new Set(errors)].slice(0,20).join('\n'));
await browser.close();
