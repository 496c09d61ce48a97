/*
 * Parts of stdlib (https://github.com/stdlib-js/stdlib): @stdlib/math-base-special-digamma 0.3.1, -erfc 0.2.5, -erfcinv 0.2.4,
 * -gammainc 0.3.1, -gammaln 0.3.1, -kernel-betainc 0.2.3 and what they need, as one ES module without comments; elementary
 * functions are those of the runtime. Copyright (c) 2016-2026 The Stdlib Authors, Apache License 2.0; see THIRD-PARTY-LICENSES.
 */
function isnan(x){return x!==x}const floor=Math.floor,tan=Math.tan;var PI=3.141592653589793;const ln=Math.log;function evalpoly$t(x){
return x===0?.08333333333333333:.08333333333333333+x*(-.008333333333333333+x*(.003968253968253968+x*(-.004166666666666667+x*(.007575757575757576+
x*(-.021092796092796094+x*(.08333333333333333+x*-.4432598039215686))))))}function digamma$2(x){var y,z;return x-=1,y=ln(x)+1/(2*x),
z=1/(x*x),y-z*evalpoly$t(z)}function evalrational$c(x){var ax,s1,s2;return x===0?.25479851061131553:(x<0?ax=-x:ax=x,ax<=1?(s1=.25479851061131553+
x*(-.3255503118680449+x*(-.6503185377089651+x*(-.28919126444774784+x*(-.04525132144873906+x*(-.002071332116774595+x*0))))),s2=1+x*
(2.076711702373047+x*(1.4606242909763516+x*(.43593529692665967+x*(.054151797245674226+x*(.0021284987017821146+x*-5578984132167551e-22)))))):
(x=1/x,s1=0+x*(-.002071332116774595+x*(-.04525132144873906+x*(-.28919126444774784+x*(-.6503185377089651+x*(-.3255503118680449+x*.25479851061131553))))),
s2=-5578984132167551e-22+x*(.0021284987017821146+x*(.054151797245674226+x*(.43593529692665967+x*(1.4606242909763516+x*(2.076711702373047+
x*1)))))),s1/s2)}var root1=1569415565/1073741824,root2=381566830/1073741824/1073741824,root3=9016312093258695e-35,Y=.9955816268920898;
function digamma$1(x){var g,r;return g=x-root1,g-=root2,g-=root3,r=evalrational$c(x-1),g*Y+g*r}var MIN_SAFE_ASYMPTOTIC=10;function digamma(x){
var rem,tmp;if(isnan(x)||x===0)return NaN;if(x<=-1){if(x=1-x,rem=x-floor(x),rem>.5&&(rem-=1),rem===0)return NaN;tmp=PI/tan(PI*rem)}else
tmp=0;if(x>=MIN_SAFE_ASYMPTOTIC)return tmp+=digamma$2(x),tmp;for(;x>2;)x-=1,tmp+=1/x;for(;x<1;)tmp-=1/x,x+=1;return tmp+=digamma$1(
x),tmp}const exp=Math.exp,setLowWord=Math.fround;var FLOAT64_PINF=Number.POSITIVE_INFINITY;const Number$1=Number;var FLOAT64_NINF=Number$1.
NEGATIVE_INFINITY;function evalpoly$s(x){return x===0?-.3250421072470015:-.3250421072470015+x*(-.02848174957559851+x*(-.005770270296489442+
x*-23763016656650163e-21))}function evalpoly$r(x){return x===0?.39791722395915535:.39791722395915535+x*(.0650222499887673+x*(.005081306281875766+
x*(.00013249473800432164+x*-3960228278775368e-21)))}function evalpoly$q(x){return x===0?.41485611868374833:.41485611868374833+x*(-.3722078760357013+
x*(.31834661990116175+x*(-.11089469428239668+x*(.035478304325618236+x*-.002166375594868791))))}function evalpoly$p(x){return x===0?
.10642088040084423:.10642088040084423+x*(.540397917702171+x*(.07182865441419627+x*(.12617121980876164+x*(.01363708391202905+x*.011984499846799107))))}
function evalpoly$o(x){return x===0?-.6938585727071818:-.6938585727071818+x*(-10.558626225323291+x*(-62.375332450326006+x*(-162.39666946257347+
x*(-184.60509290671104+x*(-81.2874355063066+x*-9.814329344169145)))))}function evalpoly$n(x){return x===0?19.651271667439257:19.651271667439257+
x*(137.65775414351904+x*(434.56587747522923+x*(645.3872717332679+x*(429.00814002756783+x*(108.63500554177944+x*(6.570249770319282+
x*-.0604244152148581))))))}function evalpoly$m(x){return x===0?-.799283237680523:-.799283237680523+x*(-17.757954917754752+x*(-160.63638485582192+
x*(-637.5664433683896+x*(-1025.0951316110772+x*-483.5191916086514))))}function evalpoly$l(x){return x===0?30.33806074348246:30.33806074348246+
x*(325.7925129965739+x*(1536.729586084437+x*(3199.8582195085955+x*(2553.0504064331644+x*(474.52854120695537+x*-22.44095244658582)))))}
var TINY$1=1e-300,SMALL=13877787807814457e-33,ERX=.8450629115104675,PPC=.12837916709551256,QQC=1,PAC=-.0023621185607526594,QAC=1,RAC=-.009864944034847148,
SAC=1,RBC=-.0098649429247001,SBC=1;function erfc(x){var sign,ax,z,r,s,y,p2,q;if(isnan(x))return NaN;if(x===FLOAT64_PINF)return 0;if(x===
FLOAT64_NINF)return 2;if(x===0)return 1;if(x<0?(sign=!0,ax=-x):(sign=!1,ax=x),ax<.84375)return ax<SMALL?1-x:(z=x*x,r=PPC+z*evalpoly$s(
z),s=QQC+z*evalpoly$r(z),y=r/s,x<.25?1-(x+x*y):(r=x*y,r+=x-.5,.5-r));if(ax<1.25)return s=ax-1,p2=PAC+s*evalpoly$q(s),q=QAC+s*evalpoly$p(
s),sign?1+ERX+p2/q:1-ERX-p2/q;if(ax<28){if(s=1/(ax*ax),ax<2.857142857142857)r=RAC+s*evalpoly$o(s),s=SAC+s*evalpoly$n(s);else{if(x<
-6)return 2-TINY$1;r=RBC+s*evalpoly$m(s),s=SBC+s*evalpoly$l(s)}return z=setLowWord(ax,0),r=exp(-(z*z)-.5625)*exp((z-ax)*(z+ax)+r/s),
sign?2-r/ax:r/ax}return sign?2-TINY$1:TINY$1*TINY$1}const sqrt=Math.sqrt;function evalrational$b(x){var ax,s1,s2;return x===0?-.0005087819496582806:
(x<0?ax=-x:ax=x,ax<=1?(s1=-.0005087819496582806+x*(-.008368748197417368+x*(.03348066254097446+x*(-.012692614766297404+x*(-.03656379714117627+
x*(.02198786811111689+x*(.008226878746769157+x*(-.005387729650712429+x*(0+x*0)))))))),s2=1+x*(-.9700050433032906+x*(-1.5657455823417585+
x*(1.5622155839842302+x*(.662328840472003+x*(-.7122890234154284+x*(-.05273963823400997+x*(.07952836873415717+x*(-.0023339375937419+
x*.0008862163904564247))))))))):(x=1/x,s1=0+x*(0+x*(-.005387729650712429+x*(.008226878746769157+x*(.02198786811111689+x*(-.03656379714117627+
x*(-.012692614766297404+x*(.03348066254097446+x*(-.008368748197417368+x*-.0005087819496582806)))))))),s2=.0008862163904564247+x*(-.0023339375937419+
x*(.07952836873415717+x*(-.05273963823400997+x*(-.7122890234154284+x*(.662328840472003+x*(1.5622155839842302+x*(-1.5657455823417585+
x*(-.9700050433032906+x*1))))))))),s1/s2)}function evalrational$a(x){var ax,s1,s2;return x===0?-.20243350835593876:(x<0?ax=-x:ax=x,
ax<=1?(s1=-.20243350835593876+x*(.10526468069939171+x*(8.3705032834312+x*(17.644729840837403+x*(-18.851064805871424+x*(-44.6382324441787+
x*(17.445385985570866+x*(21.12946554483405+x*-3.6719225470772936))))))),s2=1+x*(6.242641248542475+x*(3.971343795334387+x*(-28.66081804998+
x*(-20.14326346804852+x*(48.560921310873994+x*(10.826866735546016+x*(-22.643693341313973+x*1.7211476576120028)))))))):(x=1/x,s1=-3.6719225470772936+
x*(21.12946554483405+x*(17.445385985570866+x*(-44.6382324441787+x*(-18.851064805871424+x*(17.644729840837403+x*(8.3705032834312+x*
(.10526468069939171+x*-.20243350835593876))))))),s2=1.7211476576120028+x*(-22.643693341313973+x*(10.826866735546016+x*(48.560921310873994+
x*(-20.14326346804852+x*(-28.66081804998+x*(3.971343795334387+x*(6.242641248542475+x*1)))))))),s1/s2)}function evalrational$9(x){var ax,
s1,s2;return x===0?-.1311027816799519:(x<0?ax=-x:ax=x,ax<=1?(s1=-.1311027816799519+x*(-.16379404719331705+x*(.11703015634199525+x*
(.38707973897260434+x*(.3377855389120359+x*(.14286953440815717+x*(.029015791000532906+x*(.0021455899538880526+x*(-6794655751811263e-22+
x*(28522533178221704e-24+x*-681149956853777e-24))))))))),s2=1+x*(3.4662540724256723+x*(5.381683457070069+x*(4.778465929458438+x*(2.5930192162362027+
x*(.848854343457902+x*(.15226433829533179+x*(.011059242293464892+x*(0+x*(0+x*0)))))))))):(x=1/x,s1=-681149956853777e-24+x*(28522533178221704e-24+
x*(-6794655751811263e-22+x*(.0021455899538880526+x*(.029015791000532906+x*(.14286953440815717+x*(.3377855389120359+x*(.38707973897260434+
x*(.11703015634199525+x*(-.16379404719331705+x*-.1311027816799519))))))))),s2=0+x*(0+x*(0+x*(.011059242293464892+x*(.15226433829533179+
x*(.848854343457902+x*(2.5930192162362027+x*(4.778465929458438+x*(5.381683457070069+x*(3.4662540724256723+x*1)))))))))),s1/s2)}function evalrational$8(x){
var ax,s1,s2;return x===0?-.0350353787183178:(x<0?ax=-x:ax=x,ax<=1?(s1=-.0350353787183178+x*(-.0022242652921344794+x*(.018557330651423107+
x*(.009508047013259196+x*(.0018712349281955923+x*(.00015754461742496055+x*(460469890584318e-20+x*(-2304047769118826e-25+x*26633922742578204e-28))))))),
s2=1+x*(1.3653349817554064+x*(.7620591645536234+x*(.22009110576413124+x*(.03415891436709477+x*(.00263861676657016+x*(7646752923027944e-20+
x*(0+x*0)))))))):(x=1/x,s1=26633922742578204e-28+x*(-2304047769118826e-25+x*(460469890584318e-20+x*(.00015754461742496055+x*(.0018712349281955923+
x*(.009508047013259196+x*(.018557330651423107+x*(-.0022242652921344794+x*-.0350353787183178))))))),s2=0+x*(0+x*(7646752923027944e-20+
x*(.00263861676657016+x*(.03415891436709477+x*(.22009110576413124+x*(.7620591645536234+x*(1.3653349817554064+x*1)))))))),s1/s2)}function evalrational$7(x){
var ax,s1,s2;return x===0?-.016743100507663373:(x<0?ax=-x:ax=x,ax<=1?(s1=-.016743100507663373+x*(-.0011295143874558028+x*(.001056288621524929+
x*(.00020938631748758808+x*(14962478375834237e-21+x*(44969678992770644e-23+x*(4625961635228786e-24+x*(-2811287356288318e-29+x*9905570997331033e-32))))))),
s2=1+x*(.5914293448864175+x*(.1381518657490833+x*(.016074608709367652+x*(.0009640118070051656+x*(27533547476472603e-21+x*(282243172016108e-21+
x*(0+x*0)))))))):(x=1/x,s1=9905570997331033e-32+x*(-2811287356288318e-29+x*(4625961635228786e-24+x*(44969678992770644e-23+x*(14962478375834237e-21+
x*(.00020938631748758808+x*(.001056288621524929+x*(-.0011295143874558028+x*-.016743100507663373))))))),s2=0+x*(0+x*(282243172016108e-21+
x*(27533547476472603e-21+x*(.0009640118070051656+x*(.016074608709367652+x*(.1381518657490833+x*(.5914293448864175+x*1)))))))),s1/s2)}
var Y1$1=.08913147449493408,Y2$1=2.249481201171875,Y3$1=.807220458984375,Y4=.9399557113647461,Y5=.9836282730102539;function erfcinv(x){
var sign,qs,q,g,r;return isnan(x)?NaN:x===0?FLOAT64_PINF:x===2?FLOAT64_NINF:x===1?0:x>2||x<0?NaN:(x>1?(sign=-1,q=2-x):(sign=1,q=x),
x=1-q,x<=.5?(g=x*(x+10),r=evalrational$b(x),sign*(g*Y1$1+g*r)):q>=.25?(g=sqrt(-2*ln(q)),q-=.25,r=evalrational$a(q),sign*(g/(Y2$1+r))):
(q=sqrt(-ln(q)),q<3?(qs=q-1.125,r=evalrational$9(qs),sign*(Y3$1*q+r*q)):q<6?(qs=q-3,r=evalrational$8(qs),sign*(Y4*q+r*q)):(qs=q-6,
r=evalrational$7(qs),sign*(Y5*q+r*q))))}function isInfinite(x){return x===FLOAT64_PINF||x===FLOAT64_NINF}const abs=Math.abs,trunc=Math.
trunc,cos=Math.cos,sin=Math.sin,copysign=(x,y)=>y<0||Object.is(y,-0)?-Math.abs(x):Math.abs(x);function sinpi(x){var ar,r;return isnan(
x)?NaN:isInfinite(x)?NaN:(r=x%2,ar=abs(r),ar===0||ar===1?copysign(0,r):ar<.25?sin(PI*r):ar<.75?(ar=.5-ar,copysign(cos(PI*ar),r)):ar<
1.25?(r=copysign(1,r)-r,sin(PI*r)):ar<1.75?(ar-=1.5,-copysign(cos(PI*ar),r)):(r-=copysign(2,r),sin(PI*r)))}function evalpoly$k(x){
return x===0?.06735230105312927:.06735230105312927+x*(.007385550860814029+x*(.0011927076318336207+x*(.00022086279071390839+x*25214456545125733e-21)))}
function evalpoly$j(x){return x===0?.020580808432516733:.020580808432516733+x*(.0028905138367341563+x*(.0005100697921535113+x*(.00010801156724758394+
x*44864094961891516e-21)))}function evalpoly$i(x){return x===0?1.3920053346762105:1.3920053346762105+x*(.7219355475671381+x*(.17193386563280308+
x*(.01864591917156529+x*(.0007779424963818936+x*7326684307446256e-21))))}function evalpoly$h(x){return x===0?.21498241596060885:.21498241596060885+
x*(.325778796408931+x*(.14635047265246445+x*(.02664227030336386+x*(.0018402845140733772+x*3194753265841009e-20))))}function evalpoly$g(x){
return x===0?-.032788541075985965:-.032788541075985965+x*(.006100538702462913+x*(-.0014034646998923284+x*.00031563207090362595))}function evalpoly$f(x){
return x===0?.01797067508118204:.01797067508118204+x*(-.0036845201678113826+x*(.000881081882437654+x*-.00031275416837512086))}function evalpoly$e(x){
return x===0?-.010314224129834144:-.010314224129834144+x*(.0022596478090061247+x*(-.0005385953053567405+x*.0003355291926355191))}function evalpoly$d(x){
return x===0?.6328270640250934:.6328270640250934+x*(1.4549225013723477+x*(.9777175279633727+x*(.22896372806469245+x*.013381091853678766)))}
function evalpoly$c(x){return x===0?2.4559779371304113:2.4559779371304113+x*(2.128489763798934+x*(.7692851504566728+x*(.10422264559336913+
x*.003217092422824239)))}function evalpoly$b(x){return x===0?.08333333333333297:.08333333333333297+x*(-.0027777777772877554+x*(.0007936505586430196+
x*(-.00059518755745034+x*(.0008363399189962821+x*-.0016309293409657527))))}var A1C=.07721566490153287,A2C=.3224670334241136,RC=1,SC=-.07721566490153287,
T1C=.48383612272381005,T2C=-.1475877229945939,T3C=.06462494023913339,UC=-.07721566490153287,VC=1,WC=.4189385332046727,YMIN=1.4616321449683622,
TWO52=4503599627370496,TWO56=72057594037927940,TINY=13877787807814457e-33,TC=1.4616321449683622,TF=-.12148629053584961,TT=-3638676997039505e-33;
function gammaln(x){var isNegative,nadj,flg,p3,p2,p1,p4,q,t,w,y,z,r;if(isnan(x)||isInfinite(x))return x;if(x===0)return FLOAT64_PINF;
if(x<0?(isNegative=!0,x=-x):isNegative=!1,x<TINY)return-ln(x);if(isNegative){if(x>=TWO52||(t=sinpi(x),t===0))return FLOAT64_PINF;nadj=
ln(PI/abs(t*x))}if(x===1||x===2)return 0;if(x<2)switch(x<=.9?(r=-ln(x),x>=YMIN-1+.27?(y=1-x,flg=0):x>=YMIN-1-.27?(y=x-(TC-1),flg=1):
(y=x,flg=2)):(r=0,x>=YMIN+.27?(y=2-x,flg=0):x>=YMIN-.27?(y=x-TC,flg=1):(y=x-1,flg=2)),flg){case 0:z=y*y,p1=A1C+z*evalpoly$k(z),p2=
z*(A2C+z*evalpoly$j(z)),p4=y*p1+p2,r+=p4-.5*y;break;case 1:z=y*y,w=z*y,p1=T1C+w*evalpoly$g(w),p2=T2C+w*evalpoly$f(w),p3=T3C+w*evalpoly$e(
w),p4=z*p1-(TT-w*(p2+y*p3)),r+=TF+p4;break;case 2:p1=y*(UC+y*evalpoly$d(y)),p2=VC+y*evalpoly$c(y),r+=-.5*y+p1/p2;break}else if(x<8)
switch(flg=trunc(x),y=x-flg,p4=y*(SC+y*evalpoly$h(y)),q=RC+y*evalpoly$i(y),r=.5*y+p4/q,z=1,flg){case 7:z*=y+6;case 6:z*=y+5;case 5:
z*=y+4;case 4:z*=y+3;case 3:z*=y+2,r+=ln(z)}else x<TWO56?(t=ln(x),z=1/x,y=z*z,w=WC+z*evalpoly$b(y),r=(x-.5)*(t-1)+w):r=x*(ln(x)-1);
return isNegative&&(r=nadj-r),r}var SQRT_TWO_PI=2.5066282746310007,FLOAT64_MAX_LN=709.782712893384,FLOAT64_MAX_NTH_FACTORIAL=170;function isInteger(x){
return floor(x)===x}function isNegativeZero(x){return x===0&&1/x===FLOAT64_NINF}const pow=Math.pow;function evalpoly$a(x){return x===
0?.08333333333334822:.08333333333334822+x*(.0034722222160545866+x*(-.0026813261780578124+x*(-.00022954996161337813+x*.0007873113957930937)))}
var MAX_STIRLING=143.01608;function gamma$2(x){var w,y,v;return w=1/x,w=1+w*evalpoly$a(w),y=exp(x),x>MAX_STIRLING?(v=pow(x,.5*x-.25),
y=v*(v/y)):y=pow(x,x-.5)/y,SQRT_TWO_PI*y*w}var EULERGAMMA=.5772156649015329;function gamma$1(x,z){return z/((1+EULERGAMMA*x)*x)}function evalrational$6(x){
var ax,s1,s2;return x===0?1:(x<0?ax=-x:ax=x,ax<=1?(s1=1+x*(.4942148268014971+x*(.20744822764843598+x*(.04763678004571372+x*(.010421379756176158+
x*(.0011913514700658638+x*(.00016011952247675185+x*0)))))),s2=1+x*(.0714304917030273+x*(-.23459179571824335+x*(.035823639860549865+
x*(.011813978522206043+x*(-.004456419138517973+x*(.0005396055804933034+x*-23158187332412014e-21))))))):(x=1/x,s1=0+x*(.00016011952247675185+
x*(.0011913514700658638+x*(.010421379756176158+x*(.04763678004571372+x*(.20744822764843598+x*(.4942148268014971+x*1)))))),s2=-23158187332412014e-21+
x*(.0005396055804933034+x*(-.004456419138517973+x*(.011813978522206043+x*(.035823639860549865+x*(-.23459179571824335+x*(.0714304917030273+
x*1))))))),s1/s2)}function gamma(x){var sign,q,p2,z;if(isInteger(x)&&x<0||x===FLOAT64_NINF||isnan(x))return NaN;if(x===0)return isNegativeZero(
x)?FLOAT64_NINF:FLOAT64_PINF;if(x>171.61447887182297)return FLOAT64_PINF;if(x<-170.5674972726612)return 0;if(q=abs(x),q>33)return x>=
0?gamma$2(x):(p2=floor(q),(p2&1)===0?sign=-1:sign=1,z=q-p2,z>.5&&(p2+=1,z=q-p2),z=q*sin(PI*z),sign*PI/(abs(z)*gamma$2(q)));for(z=1;x>=
3;)x-=1,z*=x;for(;x<0;){if(x>-1e-9)return gamma$1(x,z);z/=x,x+=1}for(;x<2;){if(x<1e-9)return gamma$1(x,z);z/=x,x+=1}return x===2?z:
(x-=2,z*evalrational$6(x))}var FLOAT64_SQRT_EPSILON=14901161193847656e-24,FLOAT64_MAX=17976931348623157e292,FLOAT64_EPSILON=2220446049250313e-31,
MAX_TERMS=1e6;function sumSeries(generator,options){var tolerance,nextTerm,counter,result,opts2;opts2={},arguments.length>1&&(opts2=
options),tolerance=opts2.tolerance||FLOAT64_EPSILON,counter=opts2.maxTerms||MAX_TERMS,result=opts2.initialValue||0;do nextTerm=generator(),
result+=nextTerm;while(abs(tolerance*result)<abs(nextTerm)&&--counter);return result}function tgammaILargeXSeries(a1,x1){var result=1,
a=a1,x=x1;return next;function next(){var r=result;return result*=a/x,a-=1,r}}function tgammaILargeX(a,x){var result,s;return s=tgammaILargeXSeries(
a,x),result=sumSeries(s),result}function finiteGammaQ(a,x){var term,sum,e,n;if(e=exp(-x),sum=e,sum!==0)for(term=sum,n=1;n<a;++n)term/=
n,term*=x,sum+=term;return sum}function finiteHalfGammaQ(a,x){var half,term,sum,e,n;if(e=erfc(sqrt(x)),e!==0&&a>1){for(term=exp(-x)/
sqrt(PI*x),term*=x,half=.5,term/=half,sum=term,n=2;n<a;++n)term/=n-half,term*=x,sum+=term;e+=sum}return e}var FLOAT64_MIN_LN=-708.3964185322641;
function fullIGammaPrefix$1(a,z){var prefix,alz;return alz=a*ln(z),z>=1?alz<FLOAT64_MAX_LN&&-z>FLOAT64_MIN_LN?prefix=pow(z,a)*exp(
-z):a>=1?prefix=pow(z/exp(z/a),a):prefix=exp(alz-z):alz>FLOAT64_MIN_LN?prefix=pow(z,a)*exp(-z):z/a<FLOAT64_MAX_LN?prefix=pow(z/exp(
z/a),a):prefix=exp(alz-z),prefix}function evalpoly$9(c,x){var p2,i;if(i=c.length,i<2||x===0)return i===0?0:c[0];for(i-=1,p2=c[i]*x+
c[i-1],i-=2;i>=0;)p2=p2*x+c[i],i-=1;return p2}function log1pSeries(x){var mMult=-x,mProd=-1,k=0;return next;function next(){return mProd*=
mMult,k+=1,mProd/k}}function log1pmx(x){var opts2,ax;return x<=-1?NaN:(ax=abs(x),ax>.95?ln(1+x)-x:ax<FLOAT64_EPSILON?-x*x/2:(opts2=
{initialValue:-x},sumSeries(log1pSeries(x),opts2)))}var TWO_PI=6.283185307179586;function evalpoly$8(x){return x===0?-.3333333333333333:
-.3333333333333333+x*(.08333333333333333+x*(-.014814814814814815+x*(.0011574074074074073+x*(.0003527336860670194+x*(-.0001787551440329218+
x*(3919263178522438e-20+x*(-21854485106799924e-22+x*(-185406221071516e-20+x*(8296711340953087e-22+x*(-17665952736826078e-23+x*(6707853543401498e-24+
x*(10261809784240309e-24+x*(-4382036018453353e-24+x*914769958223679e-24)))))))))))))}function evalpoly$7(x){return x===0?-.001851851851851852:
-.001851851851851852+x*(-.003472222222222222+x*(.0026455026455026454+x*(-.0009902263374485596+x*(.00020576131687242798+x*(-4018775720164609e-22+
x*(-18098550334489977e-21+x*(764916091608111e-20+x*(-16120900894563446e-22+x*(4647127802807434e-24+x*(1378633446915721e-22+x*(-5752545603517705e-23+
x*11951628599778148e-24)))))))))))}function evalpoly$6(x){return x===0?.004133597883597883:.004133597883597883+x*(-.0026813271604938273+
x*(.0007716049382716049+x*(20093878600823047e-22+x*(-.00010736653226365161+x*(52923448829120125e-21+x*(-12760635188618728e-21+x*(3423578734096138e-23+
x*(13721957309062932e-22+x*(-6298992138380055e-22+x*14280614206064242e-23)))))))))}function evalpoly$5(x){return x===0?.0006494341563786008:
.0006494341563786008+x*(.00022947209362139917+x*(-.0004691894943952557+x*(.00026772063206283885+x*(-7561801671883977e-20+x*(-2396505113867297e-22+
x*(11082654115347302e-21+x*(-56749528269915965e-22+x*14230900732435883e-22)))))))}function evalpoly$4(x){return x===0?-.0008618882909167117:
-.0008618882909167117+x*(.0007840392217200666+x*(-.0002990724803031902+x*(-14638452578843418e-22+x*(6641498215465122e-20+x*(-3968365047179435e-20+
x*11375726970678419e-21)))))}function evalpoly$3(x){return x===0?-.00033679855336635813:-.00033679855336635813+x*(-6972813758365858e-20+
x*(.0002772753244959392+x*(-.00019932570516188847+x*(6797780477937208e-20+x*(1419062920643967e-22+x*(-13594048189768693e-21+x*(8018470256334202e-21+
x*-2291481176508095e-21)))))))}function evalpoly$2(x){return x===0?.0005313079364639922:.0005313079364639922+x*(-.0005921664373536939+
x*(.0002708782096718045+x*(7902353232660328e-22+x*(-8153969367561969e-20+x*(561168275310625e-19+x*-18329116582843375e-21)))))}function evalpoly$1(x){
return x===0?.00034436760689237765:.00034436760689237765+x*(5171790908260592e-20+x*(-.00033493161081142234+x*(.0002812695154763237+
x*-.00010976582244684731)))}function evalpoly(x){return x===0?-.0006526239185953094:-.0006526239185953094+x*(.0008394987206720873+
x*-.000438297098541721)}var workspace=[0,0,0,0,0,0,0,0,0,0];function igammaTemmeLarge(a,x){var result,sigma,phi,y,z;return sigma=(x-
a)/a,phi=-log1pmx(sigma),y=a*phi,z=sqrt(2*phi),x<a&&(z=-z),workspace[0]=evalpoly$8(z),workspace[1]=evalpoly$7(z),workspace[2]=evalpoly$6(
z),workspace[3]=evalpoly$5(z),workspace[4]=evalpoly$4(z),workspace[5]=evalpoly$3(z),workspace[6]=evalpoly$2(z),workspace[7]=evalpoly$1(
z),workspace[8]=evalpoly(z),workspace[9]=-.0005967612901927463,result=evalpoly$9(workspace,1/a),result*=exp(-y)/sqrt(TWO_PI*a),x<a&&
(result=-result),result+=erfc(sqrt(y))/2,result}function lowerIncompleteGammaSeries(a1,z1){var result=1,a=a1,z=z1;return next;function next(){
var r=result;return a+=1,result*=z/a,r}}function lowerGammaSeries(a,z,initialValue){var result,s;return initialValue=initialValue||
0,s=lowerIncompleteGammaSeries(a,z),result=sumSeries(s,{initialValue}),result}function evalrational$5(x){var ax,s1,s2;return x===0?
1/0:(x<0?ax=-x:ax=x,ax<=1?(s1=709811.662581658+x*(679979.8474157227+x*(293136.7857211597+x*(74887.54032914672+x*(12555.290582413863+
x*(1443.4299244417066+x*(115.24194596137347+x*(6.309239205732627+x*(.22668404630224365+x*(.004826466289237662+x*4624429436045379e-20))))))))),
s2=0+x*(362880+x*(1026576+x*(1172700+x*(723680+x*(269325+x*(63273+x*(9450+x*(870+x*(45+x*1)))))))))):(x=1/x,s1=4624429436045379e-20+
x*(.004826466289237662+x*(.22668404630224365+x*(6.309239205732627+x*(115.24194596137347+x*(1443.4299244417066+x*(12555.290582413863+
x*(74887.54032914672+x*(293136.7857211597+x*(679979.8474157227+x*709811.662581658))))))))),s2=1+x*(45+x*(870+x*(9450+x*(63273+x*(269325+
x*(723680+x*(1172700+x*(1026576+x*(362880+x*0)))))))))),s1/s2)}const max=Math.max,min=Math.min;var FLOAT64_GAMMA_LANCZOS_G=10.900511,
E=2.718281828459045;function regularisedGammaPrefix(a,z){var prefix,amza,agh,alz,amz,sq,d;return agh=a+FLOAT64_GAMMA_LANCZOS_G-.5,
d=(z-a-FLOAT64_GAMMA_LANCZOS_G+.5)/agh,a<1?z<=FLOAT64_MIN_LN||a<1/FLOAT64_MAX?exp(a*ln(z)-z-gammaln(a)):pow(z,a)*exp(-z)/gamma(a):
(abs(d*d*a)<=100&&a>150?(prefix=a*log1pmx(d)+z*(.5-FLOAT64_GAMMA_LANCZOS_G)/agh,prefix=exp(prefix)):(alz=a*ln(z/agh),amz=a-z,min(alz,
amz)<=FLOAT64_MIN_LN||max(alz,amz)>=FLOAT64_MAX_LN?(amza=amz/a,min(alz,amz)/2>FLOAT64_MIN_LN&&max(alz,amz)/2<FLOAT64_MAX_LN?(sq=pow(
z/agh,a/2)*exp(amz/2),prefix=sq*sq):min(alz,amz)/4>FLOAT64_MIN_LN&&max(alz,amz)/4<FLOAT64_MAX_LN&&z>a?(sq=pow(z/agh,a/4)*exp(amz/4),
prefix=sq*sq,prefix*=prefix):amza>FLOAT64_MIN_LN&&amza<FLOAT64_MAX_LN?prefix=pow(z*exp(amza)/agh,a):prefix=exp(alz+amz)):prefix=pow(
z/agh,a)*exp(amz)),prefix*=sqrt(agh/E)/evalrational$5(a),prefix)}const expm1=Math.expm1;function powm1(b,x){var result,y;if(isnan(
b)||isnan(x))return NaN;if(x===0)return 0;if(b===0)return-1;if(b<0&&x%2===0&&(b=-b),b>0){if((abs(x*(b-1))<.5||abs(x)<.2)&&(y=ln(b)*
x,y<.5))return expm1(y)}else if(trunc(x)!==x)return NaN;return result=pow(b,x)-1,isInfinite(result)||isnan(result)?NaN:result}const log1p=Math.
log1p;function evalrational$4(x){var ax,s1,s2;return x===0?-.01803556856784494:(x<0?ax=-x:ax=x,ax<=1?(s1=-.01803556856784494+x*(.02512664961998968+
x*(.049410315156753225+x*(.0172491608709614+x*(-.0002594535632054381+x*(-.0005410098692152044+x*(-3245886498259485e-20+x*0)))))),s2=
1+x*(1.962029871977952+x*(1.4801966942423133+x*(.5413914320717209+x*(.09885042511280101+x*(.008213096746488934+x*(.00022493629192211576+
x*-22335276320861708e-23))))))):(x=1/x,s1=0+x*(-3245886498259485e-20+x*(-.0005410098692152044+x*(-.0002594535632054381+x*(.0172491608709614+
x*(.049410315156753225+x*(.02512664961998968+x*-.01803556856784494)))))),s2=-22335276320861708e-23+x*(.00022493629192211576+x*(.008213096746488934+
x*(.09885042511280101+x*(.5413914320717209+x*(1.4801966942423133+x*(1.962029871977952+x*1))))))),s1/s2)}function evalrational$3(x){
var ax,s1,s2;return x===0?.04906224540690395:(x<0?ax=-x:ax=x,ax<=1?(s1=.04906224540690395+x*(-.09691175301595212+x*(-.4149833583594954+
x*(-.4065671242119384+x*(-.1584135863906922+x*(-.024014982064857155+x*-.0010034668769627955))))),s2=1+x*(3.0234982984646304+x*(3.4873958536072385+
x*(1.9141558827442668+x*(.5071377386143635+x*(.05770397226904519+x*.001957681026011072)))))):(x=1/x,s1=-.0010034668769627955+x*(-.024014982064857155+
x*(-.1584135863906922+x*(-.4065671242119384+x*(-.4149833583594954+x*(-.09691175301595212+x*.04906224540690395))))),s2=.001957681026011072+
x*(.05770397226904519+x*(.5071377386143635+x*(1.9141558827442668+x*(3.4873958536072385+x*(3.0234982984646304+x*1)))))),s1/s2)}function evalrational$2(x){
var ax,s1,s2;return x===0?-.029232972183027003:(x<0?ax=-x:ax=x,ax<=1?(s1=-.029232972183027003+x*(.14421626775719232+x*(-.14244039073863127+
x*(.05428096940550536+x*(-.008505359768683364+x*(.0004311713426792973+x*0))))),s2=1+x*(-1.5016935605448505+x*(.846973248876495+x*(-.22009515181499575+
x*(.02558279715597587+x*(-.0010066679553914337+x*-8271935218912905e-22)))))):(x=1/x,s1=0+x*(.0004311713426792973+x*(-.008505359768683364+
x*(.05428096940550536+x*(-.14244039073863127+x*(.14421626775719232+x*-.029232972183027003))))),s2=-8271935218912905e-22+x*(-.0010066679553914337+
x*(.02558279715597587+x*(-.22009515181499575+x*(.846973248876495+x*(-1.5016935605448505+x*1)))))),s1/s2)}var Y1=.15896368026733398,
Y2=.5281534194946289,Y3=.45201730728149414;function lgammaSmallImp(z,zm1,zm2){var prefix,result,r,R;if(z<FLOAT64_EPSILON)return-ln(
z);if(zm1===0||zm2===0)return 0;if(result=0,z>2){if(z>=3){do z-=1,zm2-=1,result+=ln(z);while(z>=3);zm2=z-2}return r=zm2*(z+1),R=evalrational$4(
zm2),result+=r*Y1+r*R,result}return z<1&&(result+=-ln(z),zm2=zm1,zm1=z,z+=1),z<=1.5?(r=evalrational$3(zm1),prefix=zm1*zm2,result+=
prefix*Y2+prefix*r,result):(r=zm2*zm1,R=evalrational$2(-zm2),result+=r*Y3+r*R,result)}function gamma1pm1(x){return isnan(x)?NaN:x<
0?x<-.5?gamma(1+x)-1:expm1(-log1p(x)+lgammaSmallImp(x+2,x+1,x)):x<2?expm1(lgammaSmallImp(x+1,x,x-1)):gamma(1+x)-1}function smallGamma2Series(a,x){
var result,apn,n,r;return result=-x,x=-x,apn=a+1,n=1,next;function next(){return r=result/apn,result*=x,n+=1,result/=n,apn+=1,r}}function tgammaSmallUpperPart(a,x,invert){
var initialValue,result,pgam,p2,s;return result=gamma1pm1(a),pgam=(result+1)/a,p2=powm1(x,a),result-=p2,result/=a,s=smallGamma2Series(
a,x),p2+=1,initialValue=invert?pgam:0,result=-p2*sumSeries(s,{initialValue:(initialValue-result)/p2}),invert&&(result=-result),[result,
pgam]}var FLOAT32_SMALLEST_NORMAL=11754943508222875e-54,MAX_ITER=1e6;function continuedFractionA(gen,factor,maxIter){var delta,a0,
C,D,f,v;v=gen(),f=v[1],a0=v[0],f===0&&(f=FLOAT32_SMALLEST_NORMAL),C=f,D=0;do v=gen(),v&&(D=v[1]+v[0]*D,D===0&&(D=FLOAT32_SMALLEST_NORMAL),
C=v[1]+v[0]/C,C===0&&(C=FLOAT32_SMALLEST_NORMAL),D=1/D,delta=C*D,f*=delta);while(v&&abs(delta-1)>factor&&--maxIter);return a0/f}function continuedFractionB(gen,factor,maxIter){
var delta,C,D,f,v;v=gen(),f=v[1],f===0&&(f=FLOAT32_SMALLEST_NORMAL),C=f,D=0;do v=gen(),v&&(D=v[1]+v[0]*D,D===0&&(D=FLOAT32_SMALLEST_NORMAL),
C=v[1]+v[0]/C,C===0&&(C=FLOAT32_SMALLEST_NORMAL),D=1/D,delta=C*D,f*=delta);while(v&&abs(delta-1)>factor&&--maxIter);return f}function continuedFraction(generator,options){
var maxIter,opts2,eps;return opts2={},arguments.length>1&&(opts2=options),eps=opts2.tolerance||FLOAT64_EPSILON,maxIter=opts2.maxIter||
MAX_ITER,opts2.keep?continuedFractionB(generator,eps,maxIter):continuedFractionA(generator,eps,maxIter)}function upperIncompleteGammaFract(a1,z1){
var z=z1-a1+1,a=a1,k=0;return next;function next(){return k+=1,z+=2,[k*(a-k),z]}}function upperGammaFraction(a,z){var f=upperIncompleteGammaFract(
a,z);return 1/(z-a+1+continuedFraction(f))}function igammaFinal(x,a,regularized,upper){var optimisedInvert,evalMethod,isHalfInt,initValue,
useTemme,isSmallA,result,invert,isInt,sigma,res,gam,fa,g;switch(result=0,invert=upper,isSmallA=a<30&&a<=x+1&&x<FLOAT64_MAX_LN,isSmallA?
(fa=floor(a),isInt=fa===a,isHalfInt=isInt?!1:abs(fa-a)===.5):(isInt=!1,isHalfInt=!1),isInt&&x>.6?(invert=!invert,evalMethod=0):isHalfInt&&
x>.2?(invert=!invert,evalMethod=1):x<FLOAT64_SQRT_EPSILON&&a>1?evalMethod=6:x>1e3&&(a<x||abs(a-50)/x<1)?(invert=!invert,evalMethod=
7):x<.5?-.4/ln(x)<a?evalMethod=2:evalMethod=3:x<1.1?x*.75<a?evalMethod=2:evalMethod=3:(useTemme=!1,regularized&&a>20&&(sigma=abs((x-
a)/a),a>200?20/a>sigma*sigma&&(useTemme=!0):sigma<.4&&(useTemme=!0)),useTemme?evalMethod=5:x-1/(3*x)<a?evalMethod=2:(evalMethod=4,
invert=!invert)),evalMethod){case 0:result=finiteGammaQ(a,x),regularized===!1&&(result*=gamma(a));break;case 1:result=finiteHalfGammaQ(
a,x),regularized===!1&&(result*=gamma(a));break;case 2:result=regularized?regularisedGammaPrefix(a,x):fullIGammaPrefix$1(a,x),result!==
0&&(initValue=0,optimisedInvert=!1,invert&&(initValue=regularized?1:gamma(a),regularized||result>=1||FLOAT64_MAX*result>initValue?
(initValue/=result,regularized||a<1||FLOAT64_MAX/a>initValue?(initValue*=-a,optimisedInvert=!0):initValue=0):initValue=0),result*=
lowerGammaSeries(a,x,initValue)/a,optimisedInvert&&(invert=!1,result=-result));break;case 3:invert=!invert,res=tgammaSmallUpperPart(
a,x,invert),result=res[0],g=res[1],invert=!1,regularized&&(result/=g);break;case 4:result=regularized?regularisedGammaPrefix(a,x):
fullIGammaPrefix$1(a,x),result!==0&&(result*=upperGammaFraction(a,x));break;case 5:result=igammaTemmeLarge(a,x),x>=a&&(invert=!invert);
break;case 6:result=regularized?pow(x,a)/gamma(a+1):pow(x,a)/a,result*=1-a*x/(a+1);break;case 7:result=regularized?regularisedGammaPrefix(
a,x):fullIGammaPrefix$1(a,x),result/=x,result!==0&&(result*=tgammaILargeX(a,x));break}return regularized&&result>1&&(result=1),invert&&
(gam=regularized?1:gamma(a),result=gam-result),result}function gammainc(x,a,regularized,upper){var normalized,initValue,invert,result;
return x<0||a<=0?NaN:(normalized=regularized===void 0?!0:regularized,invert=upper,a>=FLOAT64_MAX_NTH_FACTORIAL&&!normalized?(invert&&
a*4<x?(result=a*ln(x)-x,result+=ln(upperGammaFraction(a,x))):!invert&&a>4*x?(result=a*ln(x)-x,initValue=0,result+=ln(lowerGammaSeries(
a,x,initValue)/a)):(result=igammaFinal(x,a,!0,invert),result===0?invert?(result=1+1/(12*a)+1/(288*a*a),result=ln(result)-a+(a-.5)*
ln(a),result+=ln(SQRT_TWO_PI)):(result=a*ln(x)-x,initValue=0,result+=ln(lowerGammaSeries(a,x,initValue)/a)):result=ln(result)+gammaln(
a)),result>FLOAT64_MAX_LN?FLOAT64_PINF:exp(result)):igammaFinal(x,a,normalized,invert))}const asin=Math.asin;function evalrational$1(x){
var ax,s1,s2;return x===0?1/0:(x<0?ax=-x:ax=x,ax<=1?(s1=709811.662581658+x*(679979.8474157227+x*(293136.7857211597+x*(74887.54032914672+
x*(12555.290582413863+x*(1443.4299244417066+x*(115.24194596137347+x*(6.309239205732627+x*(.22668404630224365+x*(.004826466289237662+
x*4624429436045379e-20))))))))),s2=0+x*(362880+x*(1026576+x*(1172700+x*(723680+x*(269325+x*(63273+x*(9450+x*(870+x*(45+x*1)))))))))):
(x=1/x,s1=4624429436045379e-20+x*(.004826466289237662+x*(.22668404630224365+x*(6.309239205732627+x*(115.24194596137347+x*(1443.4299244417066+
x*(12555.290582413863+x*(74887.54032914672+x*(293136.7857211597+x*(679979.8474157227+x*709811.662581658))))))))),s2=1+x*(45+x*(870+
x*(9450+x*(63273+x*(269325+x*(723680+x*(1172700+x*(1026576+x*(362880+x*0)))))))))),s1/s2)}var G=10.900511;function beta(a,b){var ambh,
agh,bgh,cgh,res,tmp,c;return isnan(a)||isnan(b)?NaN:a<0||b<0?NaN:b===1?1/a:a===1?1/b:(c=a+b,c<FLOAT64_EPSILON?(res=c/a,res/=b,res):
c===a&&b<FLOAT64_EPSILON?1/b:c===b&&a<FLOAT64_EPSILON?1/a:(a<b&&(tmp=b,b=a,a=tmp),agh=a+G-.5,bgh=b+G-.5,cgh=c+G-.5,res=evalrational$1(
a)*(evalrational$1(b)/evalrational$1(c)),ambh=a-.5-b,abs(b*ambh)<cgh*100&&a>100?res*=exp(ambh*log1p(-b/cgh)):res*=pow(agh/cgh,ambh),
cgh>1e10?res*=pow(agh/cgh*(bgh/cgh),b):res*=pow(agh*bgh/(cgh*cgh),b),res*=sqrt(E/bgh),res))}var FLOAT64_SMALLEST_NORMAL=22250738585072014e-324,
INT32_MAX=2147483647,HALF_PI=1.5707963267948966;const FACTORIALS=[1,1,2,6,24,120,720,5040,40320,362880,3628800,39916800,479001600,
6227020800,87178291200,1307674368e3,20922789888e3,355687428096e3,6402373705728e3,121645100408832e3,243290200817664e4,5109094217170944e4,
11240007277776077e5,2585201673888498e7,6204484017332394e8,15511210043330986e9,40329146112660565e10,10888869450418352e12,30488834461171387e13,
8841761993739702e15,26525285981219107e16,8222838654177922e18,2631308369336935e20,8683317618811886e21,29523279903960416e22,10333147966386145e24,
37199332678990125e25,13763753091226346e27,5230226174666011e29,20397882081197444e30,8159152832478977e32,3345252661316381e34,140500611775288e37,
6041526306337383e37,2658271574788449e39,11962222086548019e40,5502622159812089e42,25862324151116818e43,12413915592536073e45,6082818640342675e47,
30414093201713376e48,15511187532873822e50,8065817517094388e52,42748832840600255e53,2308436973392414e56,12696403353658276e57,7109985878048635e59,
40526919504877214e60,23505613312828785e62,13868311854568984e64,832098711274139e67,5075802138772248e68,3146997326038794e70,198260831540444e73,
12688693218588417e73,8247650592082472e75,5443449390774431e77,3647111091818868e79,24800355424368305e80,1711224524281413e83,11978571669969892e84,
8504785885678623e86,61234458376886085e87,44701154615126844e89,3307885441519386e92,248091408113954e95,18854947016660504e95,14518309202828587e97,
11324281178206297e99,8946182130782976e101,7156945704626381e103,5797126020747368e105,4753643337012842e107,3945523969720659e109,3314240134565353e111,
281710411438055e114,24227095383672734e114,2107757298379528e117,18548264225739844e118,1650795516090846e121,14857159644817615e122,1352001527678403e125,
12438414054641308e126,11567725070816416e128,1087366156656743e131,1032997848823906e133,9916779348709496e134,9619275968248212e136,9426890448883248e138,
9332621544394415e140,9332621544394415e142,942594775983836e145,9614466715035127e146,990290071648618e149,10299016745145628e150,1081396758240291e153,
11462805637347084e154,1226520203196138e157,1324641819451829e159,14438595832024937e160,1588245541522743e163,17629525510902446e164,1974506857221074e167,
22311927486598138e168,25435597334721877e170,2925093693493016e173,3393108684451898e175,3969937160808721e177,4684525849754291e179,5574585761207606e181,
6689502913449127e183,8094298525273444e185,9875044200833601e187,1214630436702533e190,1506141741511141e192,1882677176888926e194,2372173242880047e196,
30126600184576594e197,3856204823625804e200,4974504222477287e202,6466855489220474e204,847158069087882e207,11182486511960043e208,14872707060906857e210,
19929427461615188e212,26904727073180504e214,3659042881952549e217,5012888748274992e219,6917786472619489e221,9615723196941089e223,13462012475717526e225,
1898143759076171e228,2695364137888163e230,3854370717180073e232,55502938327393044e233,8047926057471992e236,11749972043909107e238,1727245890454639e241,
25563239178728654e242,380892263763057e246,5713383956445855e247,862720977423324e250,13113358856834524e251,20063439050956823e253,30897696138473508e255,
4789142901463394e258,7471062926282894e260,11729568794264145e262,1853271869493735e265,29467022724950384e266,47147236359920616e268,7590705053947219e271,
12296942187394494e273,20044015765453026e275,3287218585534296e278,5423910666131589e280,9003691705778438e282,1503616514864999e285,25260757449731984e286,
4269068009004705e289,7257415615307999e291];function factorial(x){return isnan(x)?NaN:isInteger(x)?x<0?NaN:x<=FLOAT64_MAX_NTH_FACTORIAL?
FACTORIALS[x]:FLOAT64_PINF:gamma(x+1)}function evalrational(x){var ax,s1,s2;return x===0?1/0:(x<0?ax=-x:ax=x,ax<=1?(s1=3847467039331777e-5+
x*(3685766504351951e-5+x*(1588920245372942e-5+x*(4059208354298835e-6+x*(6805476611834733e-7+x*(7823975500312005e-8+x*(6246580776401795e-9+
x*(341986.3488721347+x*(12287.194511824551+x*(261.61404416416684+x*2.5066282746310007))))))))),s2=0+x*(362880+x*(1026576+x*(1172700+
x*(723680+x*(269325+x*(63273+x*(9450+x*(870+x*(45+x*1)))))))))):(x=1/x,s1=2.5066282746310007+x*(261.61404416416684+x*(12287.194511824551+
x*(341986.3488721347+x*(6246580776401795e-9+x*(7823975500312005e-8+x*(6805476611834733e-7+x*(4059208354298835e-6+x*(1588920245372942e-5+
x*(3685766504351951e-5+x*3847467039331777e-5))))))))),s2=1+x*(45+x*(870+x*(9450+x*(63273+x*(269325+x*(723680+x*(1172700+x*(1026576+
x*(362880+x*0)))))))))),s1/s2)}var FACTORIAL_169=4269068009004705e289;function gammaDeltaRatioLanczos(z,delta){var result,ratio,zgh;
return z<FLOAT64_EPSILON?delta>=FLOAT64_MAX_NTH_FACTORIAL?(ratio=gammaDeltaRatioLanczos(delta,FLOAT64_MAX_NTH_FACTORIAL-delta),ratio*=
z,ratio*=FACTORIAL_169,1/ratio):1/(z*gamma(z+delta)):(zgh=z+FLOAT64_GAMMA_LANCZOS_G-.5,z+delta===z?abs(delta/zgh)<FLOAT64_EPSILON?
result=exp(-delta):result=1:(abs(delta)<10?result=exp((.5-z)*log1p(delta/zgh)):result=pow(zgh/(zgh+delta),z-.5),result*=evalrational(
z)/evalrational(z+delta)),result*=pow(E/(zgh+delta),delta),result)}function gammaDeltaRatio(z,delta){var result,idelta,iz;if(z<=0||
z+delta<=0)return gamma(z)/gamma(z+delta);if(idelta=floor(delta),idelta===delta){if(iz=floor(z),iz===z&&z<=FLOAT64_MAX_NTH_FACTORIAL&&
z+delta<=FLOAT64_MAX_NTH_FACTORIAL)return factorial(iz-1)/factorial(idelta+iz-1);if(abs(delta)<20){if(delta===0)return 1;if(delta<
0){for(z-=1,result=z,delta+=1;delta!==0;)z-=1,result*=z,delta+=1;return result}for(result=1/z,delta-=1;delta!==0;)z+=1,result/=z,delta-=
1;return result}}return gammaDeltaRatioLanczos(z,delta)}function fullIGammaPrefix(a,z){var prefix,alz;return alz=a*ln(z),z>=1?alz<
FLOAT64_MAX_LN&&-z>FLOAT64_MIN_LN?prefix=pow(z,a)*exp(-z):a>=1?prefix=pow(z/exp(z/a),a):prefix=exp(alz-z):alz>FLOAT64_MIN_LN?prefix=
pow(z,a)*exp(-z):z/a<FLOAT64_MAX_LN?prefix=pow(z/exp(z/a),a):prefix=exp(alz-z),prefix}function regularizedGammaPrefix(a,z){var prefix,
amza,agh,alz,amz,sq,d;return agh=a+FLOAT64_GAMMA_LANCZOS_G-.5,d=(z-a-FLOAT64_GAMMA_LANCZOS_G+.5)/agh,a<1?z<=FLOAT64_MIN_LN?exp(a*ln(
z)-z-gammaln(a)):pow(z,a)*exp(-z)/gamma(a):(abs(d*d*a)<=100&&a>150?(prefix=a*(log1p(d)-d)+z*(.5-FLOAT64_GAMMA_LANCZOS_G)/agh,prefix=
exp(prefix)):(alz=a*ln(z/agh),amz=a-z,min(alz,amz)<=FLOAT64_MIN_LN||max(alz,amz)>=FLOAT64_MAX_LN?(amza=amz/a,min(alz,amz)/2>FLOAT64_MIN_LN&&
max(alz,amz)/2<FLOAT64_MAX_LN?(sq=pow(z/agh,a/2)*exp(amz/2),prefix=sq*sq):min(alz,amz)/4>FLOAT64_MIN_LN&&max(alz,amz)/4<FLOAT64_MAX_LN&&
z>a?(sq=pow(z/agh,a/4)*exp(amz/4),prefix=sq*sq,prefix*=prefix):amza>FLOAT64_MIN_LN&&amza<FLOAT64_MAX_LN?prefix=pow(z*exp(amza)/agh,
a):prefix=exp(alz+amz)):prefix=pow(z/agh,a)*exp(amz)),prefix*=sqrt(agh/E)/evalrational$5(a),prefix)}var p=new Array(30);function betaSmallBLargeASeries(a,b,x,y,s0,mult,normalized){
var prefix,tmp1,tnp1,sum,b2n,bm1,lx2,lxp,mbn,lx,t4,h,j,m,n,r,t,u;if(bm1=b-1,t=a+bm1/2,y<.35?lx=log1p(-y):lx=ln(x),u=-t*lx,h=regularizedGammaPrefix(
b,u),h<=FLOAT64_SMALLEST_NORMAL)return s0;for(normalized?(prefix=h/gammaDeltaRatio(a,b),prefix/=pow(t,b)):prefix=fullIGammaPrefix(
b,u)/pow(t,b),prefix*=mult,p[0]=1,j=gammainc(u,b,!0,!0),j/=h,sum=s0+prefix*j,tnp1=1,lx2=lx/2,lx2*=lx2,lxp=1,t4=4*t*t,b2n=b,n=1;n<p.
length;++n){for(tnp1+=2,p[n]=0,mbn=b-n,tmp1=3,m=1;m<n;++m)mbn=m*b-n,p[n]+=mbn*p[n-m]/factorial(tmp1),tmp1+=2;if(p[n]/=n,p[n]+=bm1/
factorial(tnp1),j=(b2n*(b2n+1)*j+(u+b2n+1)*lxp)/t4,lxp*=lx2,b2n+=2,r=prefix*p[n]*j,sum+=r,r>1){if(abs(r)<abs(FLOAT64_EPSILON*sum))
break}else if(abs(r/FLOAT64_EPSILON)<abs(sum))break}return sum}function risingFactorialRatio(a,b,k){var result,i;if(k===0)return 1;
for(result=1,i=0;i<k;i++)result*=(a+i)/(b+i);return result}function maxabs(x,y){return max(abs(x),abs(y))}function minabs(x,y){return min(
abs(x),abs(y))}function ibetaPowerTerms(a,b,x,y,normalized){var result,smallA,ratio,agh,bgh,cgh,l1,l2,l3,p1,b1,b2,c,l;if(!normalized)
return pow(x,a)*pow(y,b);if(c=a+b,agh=a+FLOAT64_GAMMA_LANCZOS_G-.5,bgh=b+FLOAT64_GAMMA_LANCZOS_G-.5,cgh=c+FLOAT64_GAMMA_LANCZOS_G-
.5,result=evalrational$5(c),result/=evalrational$5(a)*evalrational$5(b),result*=sqrt(bgh/E),result*=sqrt(agh/cgh),l1=(x*b-y*agh)/agh,
l2=(y*a-x*bgh)/bgh,minabs(l1,l2)<.2)if(l1*l2>0||min(a,b)<1)abs(l1)<.1?result*=exp(a*log1p(l1)):result*=pow(x*cgh/agh,a),abs(l2)<.1?
result*=exp(b*log1p(l2)):result*=pow(y*cgh/bgh,b);else if(maxabs(l1,l2)<.5)smallA=a<b,ratio=b/a,smallA&&ratio*l2<.1||!smallA&&l1/ratio>
.1?(l3=expm1(ratio*log1p(l2)),l3=l1+l3+l3*l1,l3=a*log1p(l3),result*=exp(l3)):(l3=expm1(log1p(l1)/ratio),l3=l2+l3+l3*l2,l3=b*log1p(
l3),result*=exp(l3));else if(abs(l1)<abs(l2))if(l=a*log1p(l1)+b*ln(y*cgh/bgh),l<=FLOAT64_MIN_LN||l>=FLOAT64_MAX_LN){if(l+=ln(result),
l>=FLOAT64_MAX_LN)return NaN;result=exp(l)}else result*=exp(l);else if(l=b*log1p(l2)+a*ln(x*cgh/agh),l<=FLOAT64_MIN_LN||l>=FLOAT64_MAX_LN){
if(l+=ln(result),l>=FLOAT64_MAX_LN)return NaN;result=exp(l)}else result*=exp(l);else if(b1=x*cgh/agh,b2=y*cgh/bgh,l1=a*ln(b1),l2=b*
ln(b2),l1>=FLOAT64_MAX_LN||l1<=FLOAT64_MIN_LN||l2>=FLOAT64_MAX_LN||l2<=FLOAT64_MIN_LN)if(a<b)if(p1=pow(b2,b/a),l3=a*(ln(b1)+ln(p1)),
l3<FLOAT64_MAX_LN&&l3>FLOAT64_MIN_LN)result*=pow(p1*b1,a);else{if(l2+=l1+ln(result),l2>=FLOAT64_MAX_LN)return NaN;result=exp(l2)}else if(p1=
pow(b1,a/b),l3=(ln(p1)+ln(b2))*b,l3<FLOAT64_MAX_LN&&l3>FLOAT64_MIN_LN)result*=pow(p1*b2,b);else{if(l2+=l1+ln(result),l2>=FLOAT64_MAX_LN)
return NaN;result=exp(l2)}else result*=pow(b1,a)*pow(b2,b);return result}var OPTS={keep:!0,maxIter:1e3};function ibetaFraction2t(a,b,x,y){
var m=0;return next;function next(){var denom,aN,bN;return aN=(a+m-1)*(a+b+m-1)*m*(b-m)*x*x,denom=a+2*m-1,aN/=denom*denom,bN=m,bN+=
m*(b-m)*x/(a+2*m-1),bN+=(a+m)*(a*y-b*x+1+m*(2-x))/(a+2*m+1),m+=1,[aN,bN]}}function ibetaFraction2(a,b,x,y,normalized,out){var result,
fract,f;return result=ibetaPowerTerms(a,b,x,y,normalized),out&&(out[1]=result),result===0?result:(f=ibetaFraction2t(a,b,x,y),fract=
continuedFraction(f,OPTS),result/fract)}var FLOAT64_MAX_SAFE_INTEGER=9007199254740991;function isEven(x){return isInteger(x/2)}function isOdd(x){
return x>0?isEven(x-1):isEven(x+1)}function gcd$2(a,b){var k=0,t;if(a===0)return b;if(b===0)return a;for(;(a&1)===0&&(b&1)===0;)a>>>=
1,b>>>=1,k+=1;for(;(a&1)===0;)a>>>=1;for(;b;){for(;(b&1)===0;)b>>>=1;a>b&&(t=b,b=a,a=t),b-=a}return a<<k}function gcd$1(a,b){var k=1,
t;if(a===0)return b;if(b===0)return a;for(;a%2===0&&b%2===0;)a/=2,b/=2,k*=2;for(;a%2===0;)a/=2;for(;b;){for(;b%2===0;)b/=2;a>b&&(t=
b,b=a,a=t),b-=a}return k*a}function gcd(a,b){return isnan(a)||isnan(b)?NaN:a===FLOAT64_PINF||b===FLOAT64_PINF||a===FLOAT64_NINF||b===
FLOAT64_NINF?NaN:isInteger(a)&&isInteger(b)?(a<0&&(a=-a),b<0&&(b=-b),a<=INT32_MAX&&b<=INT32_MAX?gcd$2(a,b):gcd$1(a,b)):NaN}function binomcoef(n,k){
var res,sgn,b,c,d,g,s;if(isnan(n)||isnan(k))return NaN;if(!isInteger(n)||!isInteger(k))return NaN;if(k<0||(sgn=1,n<0&&(n=-n+k-1,isOdd(
k)&&(sgn*=-1)),k>n))return 0;if(k===0||k===n)return sgn;if(k===1||k===n-1)return sgn*n;for(n-k<k&&(k=n-k),s=floor(FLOAT64_MAX_SAFE_INTEGER/
n),res=1,d=1;d<=k&&!(res>s);d++)res*=n,res/=d,n-=1;return d>k?sgn*res:(b=binomcoef(n,k-d+1),b===FLOAT64_PINF?sgn*b:(c=binomcoef(k,
k-d+1),g=gcd(b,c),b/=g,c/=g,res/=c,sgn*res*b))}function binomialCCDF(n,k,x,y){var startTerm,result,start,term,i;if(result=pow(x,n),
result>FLOAT64_SMALLEST_NORMAL)for(term=result,i=floor(n-1);i>k;i--)term*=(i+1)*y/((n-i)*x),result+=term;else if(start=floor(n*x),
start<=k+1&&(start=floor(k+2)),result=pow(x,start)*pow(y,n-start),result*=binomcoef(floor(n),floor(start)),result===0)for(i=start-
1;i>k;i--)result+=pow(x,i)*pow(y,n-i),result*=binomcoef(floor(n),floor(i));else{for(term=result,startTerm=result,i=start-1;i>k;i--)
term*=(i+1)*y/((n-i)*x),result+=term;for(term=startTerm,i=start+1;i<=n;i++)term*=(n-i+1)*x/(i*y),result+=term}return result}function ibetaAStep(a,b,x,y,k,normalized,out){
var prefix,term,sum,i;if(prefix=ibetaPowerTerms(a,b,x,y,normalized),out&&(out[1]=prefix),prefix/=a,prefix===0)return prefix;for(sum=
1,term=1,i=0;i<k-1;++i)term*=(a+b+i)*x/(a+i+1),sum+=term;return prefix*=sum,prefix}var opts={maxTerms:100};function ibetaSeriesT(a,b,x,result){
var poch=1-b,n=1;return next;function next(){var r=result/a;return a+=1,result*=poch*x/n,n+=1,poch+=1,r}}function ibetaSeries(a,b,x,s0,normalized,out,y){
var result,agh,bgh,cgh,l1,l2,c,s;return normalized?(c=a+b,agh=a+FLOAT64_GAMMA_LANCZOS_G-.5,bgh=b+FLOAT64_GAMMA_LANCZOS_G-.5,cgh=c+
FLOAT64_GAMMA_LANCZOS_G-.5,result=evalrational$5(c)/(evalrational$5(a)*evalrational$5(b)),l1=ln(cgh/bgh)*(b-.5),l2=ln(x*cgh/agh)*a,
l1>FLOAT64_MIN_LN&&l1<FLOAT64_MAX_LN&&l2>FLOAT64_MIN_LN&&l2<FLOAT64_MAX_LN?(a*b<bgh*10?result*=exp((b-.5)*log1p(a/bgh)):result*=pow(
cgh/bgh,b-.5),result*=pow(x*cgh/agh,a),result*=sqrt(agh/E),out&&(out[1]=result*pow(y,b))):(result=ln(result)+l1+l2+(ln(agh)-1)/2,out&&
(out[1]=exp(result+b*ln(y))),result=exp(result))):result=pow(x,a),result<FLOAT64_SMALLEST_NORMAL?s0:(s=ibetaSeriesT(a,b,x,result),
opts.initialValue=s0,sumSeries(s,opts))}var ONE_OVER_PI=1/PI;function ibetaImp(x,a,b,regularized,upper,out,stride,offset){var lambda,
prefix,fract,bbar,div,tmp,i0,i1,k,n,p2,y;if(y=1-x,i0=offset,i1=offset+stride,out[i1]=-1,isnan(x)||x<0||x>1)return out[i0]=NaN,out[i1]=
NaN,out;if(regularized){if(a<0||b<0)return out[i0]=NaN,out[i1]=NaN,out;if(a===0){if(b===0)return out[i0]=NaN,out[i1]=NaN,out;if(b>
0)return out[i0]=upper?0:1,out}else if(b===0&&a>0)return out[i0]=upper?1:0,out}else if(a<=0||b<=0)return out[i0]=NaN,out[i1]=NaN,out;
return x===0?(a===1?out[i1]=1:out[i1]=a<1?FLOAT64_MAX/2:FLOAT64_SMALLEST_NORMAL*2,upper?(out[i0]=regularized?1:beta(a,b),out):(out[i0]=
0,out)):x===1?(b===1?out[i1]=1:out[i1]=b<1?FLOAT64_MAX/2:FLOAT64_SMALLEST_NORMAL*2,upper?out[i0]=0:out[i0]=regularized?1:beta(a,b),
out):a===.5&&b===.5?(out[i1]=ONE_OVER_PI*sqrt(y*x),p2=asin(sqrt(upper?y:x)),p2/=HALF_PI,regularized||(p2*=PI),out[i0]=p2,out):(a===
1&&(tmp=b,b=a,a=tmp,tmp=y,y=x,x=tmp,upper=!upper),b===1?a===1?(out[i0]=upper?y:x,out[i1]=1,out):(out[i1]=a*pow(x,a-1),y<.5?p2=upper?
-expm1(a*log1p(-y)):exp(a*log1p(-y)):p2=upper?-(pow(x,a)-1):pow(x,a),regularized||(p2/=a),out[i0]=p2,out):(min(a,b)<=1?(x>.5&&(tmp=
b,b=a,a=tmp,tmp=y,y=x,x=tmp,upper=!upper),max(a,b)<=1?a>=min(.2,b)||pow(x,a)<=.9?upper?(fract=-(regularized?1:beta(a,b)),upper=!1,
fract=-ibetaSeries(a,b,x,fract,regularized,out,y)):fract=ibetaSeries(a,b,x,0,regularized,out,y):(tmp=b,b=a,a=tmp,tmp=y,y=x,x=tmp,upper=
!upper,y>=.3?upper?(fract=-(regularized?1:beta(a,b)),upper=!1,fract=-ibetaSeries(a,b,x,fract,regularized,out,y)):fract=ibetaSeries(
a,b,x,0,regularized,out,y):(regularized?prefix=1:prefix=risingFactorialRatio(a+b,a,20),fract=ibetaAStep(a,b,x,y,20,regularized,out),
upper?(fract-=regularized?1:beta(a,b),upper=!1,fract=-betaSmallBLargeASeries(a+20,b,x,y,fract,prefix,regularized)):fract=betaSmallBLargeASeries(
a+20,b,x,y,fract,prefix,regularized))):b<=1||x<.1&&pow(b*x,a)<=.7?upper?(fract=-(regularized?1:beta(a,b)),upper=!1,fract=-ibetaSeries(
a,b,x,fract,regularized,out,y)):fract=ibetaSeries(a,b,x,0,regularized,out,y):(tmp=b,b=a,a=tmp,tmp=y,y=x,x=tmp,upper=!upper,y>=.3?upper?
(fract=-(regularized?1:beta(a,b)),upper=!1,fract=-ibetaSeries(a,b,x,fract,regularized,out,y)):fract=ibetaSeries(a,b,x,0,regularized,
out,y):a>=15?upper?(fract=-(regularized?1:beta(a,b)),upper=!1,fract=-betaSmallBLargeASeries(a,b,x,y,fract,1,regularized)):fract=betaSmallBLargeASeries(
a,b,x,y,0,1,regularized):(regularized?prefix=1:prefix=risingFactorialRatio(a+b,a,20),fract=ibetaAStep(a,b,x,y,20,regularized,out),
upper?(fract-=regularized?1:beta(a,b),upper=!1,fract=-betaSmallBLargeASeries(a+20,b,x,y,fract,prefix,regularized)):fract=betaSmallBLargeASeries(
a+20,b,x,y,fract,prefix,regularized)))):(a<b?lambda=a-(a+b)*x:lambda=(a+b)*y-b,lambda<0&&(tmp=b,b=a,a=tmp,tmp=y,y=x,x=tmp,upper=!upper),
b<40?floor(a)===a&&floor(b)===b&&a<INT32_MAX-100?(k=a-1,n=b+k,fract=binomialCCDF(n,k,x,y),regularized||(fract*=beta(a,b))):b*x<=.7?
upper?(fract=-(regularized?1:beta(a,b)),upper=!1,fract=-ibetaSeries(a,b,x,fract,regularized,out,y)):fract=ibetaSeries(a,b,x,0,regularized,
out,y):a>15?(n=floor(b),n===b&&(n-=1),bbar=b-n,regularized?prefix=1:prefix=risingFactorialRatio(a+bbar,bbar,n),fract=ibetaAStep(bbar,
a,y,x,n,regularized),fract=betaSmallBLargeASeries(a,bbar,x,y,fract,1,regularized),fract/=prefix):regularized?(n=floor(b),bbar=b-n,
bbar<=0&&(n-=1,bbar+=1),fract=ibetaAStep(bbar,a,y,x,n,regularized),fract+=ibetaAStep(a,bbar,x,y,20,regularized),upper&&(fract-=1),
fract=betaSmallBLargeASeries(a+20,bbar,x,y,fract,1,regularized),upper&&(fract=-fract,upper=!1)):fract=ibetaFraction2(a,b,x,y,regularized,
out):fract=ibetaFraction2(a,b,x,y,regularized,out)),out[i1]<0&&(out[i1]=ibetaPowerTerms(a,b,x,y,!0)),div=y*x,out[i1]!==0&&(FLOAT64_MAX*
div<out[i1]?out[i1]=FLOAT64_MAX/2:out[i1]/=div),out[i0]=upper?(regularized?1:beta(a,b))-fract:fract,out))}function kernelBetainc(x,a,b,regularized,upper){
return ibetaImp(x,a,b,regularized,upper,[0,0],1,0)}export{digamma,erfc,erfcinv,gammainc,gammaln,kernelBetainc};
