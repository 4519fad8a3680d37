/** What someone gets who has forgotten their password; Strapi fills in the address and the name. */
export const FORGOT_PASSWORD_MAIL = {
  subject: 'Đặt lại mật khẩu hệ thống biên tập Nông thôn mới Lào Cai',
  text: `Chào <%= user.firstname %>,

Có người vừa yêu cầu đặt lại mật khẩu của tài khoản <%= user.email %>. Nếu đó là bạn, hãy mở địa chỉ dưới đây trong vòng một giờ và đặt mật khẩu mới:

<%= url %>

Nếu không phải bạn, hãy bỏ qua thư này: mật khẩu vẫn như cũ.

Hệ thống biên tập Nông thôn mới Lào Cai`,
  html: `<p>Chào <%= user.firstname %>,</p>
<p>Có người vừa yêu cầu đặt lại mật khẩu của tài khoản <%= user.email %>. Nếu đó là bạn, hãy mở địa chỉ dưới đây trong vòng một giờ và đặt mật khẩu mới:</p>
<p><a href="<%= url %>"><%= url %></a></p>
<p>Nếu không phải bạn, hãy bỏ qua thư này: mật khẩu vẫn như cũ.</p>
<p>Hệ thống biên tập Nông thôn mới Lào Cai</p>`,
};
