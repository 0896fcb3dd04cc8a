//! Journeys of a person through the real window.
mod window;

#[tokio::test]
async fn probe() {
    let w = window::Window::open().await;
    println!("{:?}", w.client.title().await);
    println!("{:?}", w.client.execute("return [location.href, innerWidth, innerHeight, document.hasFocus(), typeof window.__TAURI_INTERNALS__, document.documentElement.outerHTML.slice(0,600)]", vec![]).await);
    println!("{:?}", w.client.execute_async("const d=arguments[arguments.length-1]; window.__TAURI_INTERNALS__.invoke('find',{request:{text:'sore'}}).then(d,e=>d('ERR '+JSON.stringify(e)))", vec![]).await);
    println!("{:?}", w.client.execute_async("const d=arguments[arguments.length-1]; window.__TAURI_INTERNALS__.invoke('list',{kind:'xx'}).then(d,e=>d('ERR '+JSON.stringify(e)))", vec![]).await);
    println!("{:?}", w.client.execute_async("const d=arguments[arguments.length-1]; window.__TAURI_INTERNALS__.invoke('plugin:window|close',{}).then(d,e=>d('ERR '+JSON.stringify(e)))", vec![]).await);
    println!("{:?}", w.client.execute_async("const d=arguments[arguments.length-1]; window.__TAURI_INTERNALS__.invoke('nonsense',{}).then(d,e=>d('ERR '+JSON.stringify(e)))", vec![]).await);
    println!("{:?}", w.client.execute_async("const d=arguments[arguments.length-1]; fetch('http://127.0.0.1:9/x').then(d,e=>d('ERR '+e))", vec![]).await);
    println!("{:?}", w.client.execute_async("const d=arguments[arguments.length-1]; try{ d(new Function('return 1')()) }catch(e){ d('ERR '+e) }", vec![]).await);
    for (x,y) in [(390,844),(1280,800),(360,640)] {
    println!("{:?}", w.client.set_window_size(x,y).await);
    println!("{:?}", w.client.execute("return [innerWidth, innerHeight, devicePixelRatio]", vec![]).await);
    let png = w.client.screenshot().await.unwrap(); std::fs::write(format!("/tmp/pre/shot{x}.png"), png).unwrap();
    }
    w.close().await;
}
