namespace CourseKit.Browser.Tests;

/// <summary>What must hold wherever a page is read. The rest of these tests runs in Chromium alone.</summary>
public sealed class EngineTests(EngineFixture engines) : IClassFixture<EngineFixture>
{
    private const string IsShown = "const isShown = name => document.querySelector(name).getClientRects().length > 0;";

    [Theory, In(EngineName.Chromium), In(EngineName.Firefox), In(EngineName.WebKit)]
    public async Task On_a_wide_screen_menu_and_contents_stand_open_beside_the_text(EngineName name)
    {
        var page = await engines.Open(name, ExampleSite.PageWithPrompts, width: 1400);

        var places = await page.Run("""
            const box = name => document.querySelector(name).getBoundingClientRect();
            const [menu, text, contents] = [box(".menu li:last-child a"), box(".title-block"), box(".contents")];
            return [menu.height > 0 && menu.right < text.left, contents.left > text.right, contents.height > 60, contents.height < 600].join();
            """);

        Assert.Equal("true,true,true,true", places);
        Assert.Equal("false,false", await page.Run(IsShown + "return [isShown('.menu-switch'), isShown('.contents-switch')].join()"));
    }

    [Theory, In(EngineName.Chromium), In(EngineName.Firefox), In(EngineName.WebKit)]
    public async Task On_a_phone_menu_and_contents_open_by_their_switches_and_nothing_is_too_wide(EngineName name)
    {
        var page = await engines.Open(name, ExampleSite.PageWithPrompts, width: 360);
        const string shown = IsShown + "return [isShown('.menu'), isShown('.contents')].join()";
        Assert.Equal("false,false", await page.Run(shown));
        Assert.Equal("true", await page.Run("return String(document.documentElement.scrollWidth <= document.documentElement.clientWidth)"));

        await page.Run("for (const part of document.querySelectorAll('.menu-switch > summary, .contents-switch > summary')) part.click(); return ''");

        Assert.Equal("true,true", await page.Run(shown));
    }

    [Theory, In(EngineName.Chromium), In(EngineName.Firefox), In(EngineName.WebKit)]
    public async Task Every_formula_is_drawn(EngineName name)
    {
        var page = await engines.Open(name, ExampleSite.PageWithMaths, width: 1400);

        var boxes = await page.Run("""
            const boxes = [...document.querySelectorAll(".prose math")].map(math => math.getBoundingClientRect());
            return `${boxes.length} ${boxes.filter(box => box.width < 4 || box.height < 4).length}`;
            """);

        Assert.NotEqual("0", boxes.Split(' ')[0]);
        Assert.Equal("0", boxes.Split(' ')[1]);
        Assert.Contains("STIX Two Math", await page.Run(
            "await document.fonts.ready; return [...document.fonts].filter(font => font.status === 'loaded').map(font => font.family).join()"), StringComparison.Ordinal);
    }

    [Theory, In(EngineName.Firefox), In(EngineName.WebKit)]
    public async Task Every_kind_of_formula_has_a_box_that_is_not_empty(EngineName name)
    {
        var page = await engines.Open(name, "kinds/", width: 1400);

        var empty = await page.Run("""
            await document.fonts.ready;
            const formulas = [...document.querySelectorAll(".prose math")];
            const isEmpty = math => { const box = math.getBoundingClientRect(); return box.width < 2 || box.height < 2; };
            return [formulas.length >= 500, ...formulas.filter(isEmpty).map(math => math.getAttribute("alttext"))].join("\n");
            """);

        Assert.Equal("true", empty);
    }

    [Theory, In(EngineName.Firefox)]
    public async Task Without_the_network_a_page_that_was_read_opens_and_another_says_why_not(EngineName name)
    {
        using var server = new StoppableServer(TidesSite.Build());
        var page = await engines.OpenAt(name, server.Address + TidesSite.Page, width: 1400);
        await page.Until("""
            await (async () => {
              const loaded = [...document.querySelectorAll("script[src], link[rel=stylesheet]")].map(one => one.src || one.href);
              for (const url of [location.href, ...loaded]) if (!(await caches.match(url))) return false;
              return navigator.serviceWorker.controller !== null;
            })()
            """);

        server.Stop();
        await engines.OpenAt(name, server.Address + TidesSite.Page, width: 1400);

        Assert.Equal("Tides", await page.Run("return document.querySelector('h1').textContent"));
        await page.Until("document.querySelector('.review-start')");
        await engines.OpenAt(name, server.Address + "moon/", width: 1400);
        Assert.Equal("You are offline", await page.Run("return document.querySelector('h1').textContent"));
    }

    [Theory, In(EngineName.Chromium), In(EngineName.Firefox), In(EngineName.WebKit)]
    public async Task Every_answer_is_printed(EngineName name)
    {
        var page = await engines.Open(name, ExampleSite.PageWithPrompts, width: 1400);
        var answers = await page.Run("""
            return [...document.querySelectorAll(".prompt-answer")].map(answer => answer.textContent.trim().split(/\s+/).slice(0, 4).join(" ")).join("|");
            """);

        var printed = await page.PrintedText();

        Assert.Equal(7, answers.Split('|').Length);
        Assert.All(answers.Split('|'), answer => Assert.Contains(answer, printed, StringComparison.Ordinal));
    }

    [Theory, In(EngineName.Chromium), In(EngineName.Firefox)]
    public async Task A_details_of_the_authors_own_is_printed_open_and_closed_again(EngineName name)
    {
        var page = await engines.Open(name, ExampleSite.PageWithPrompts, width: 1400);
        await page.Run("""
            const details = "<details name='one'><summary>More</summary><p>Hidden otters swim.</p></details>";
            document.querySelector(".prose").insertAdjacentHTML("beforeend", details + details.replace("otters", "badgers"));
            return "";
            """);

        var printed = await page.PrintedText();

        Assert.Contains("Hidden otters swim.", printed, StringComparison.Ordinal);
        Assert.Contains("Hidden badgers swim.", printed, StringComparison.Ordinal);
        Assert.Equal("false,one,false,one", await page.Run("return [...document.querySelectorAll('.prose > details')].flatMap(one => [one.open, one.name]).join()"));
    }

    [Theory, In(EngineName.Chromium), In(EngineName.Firefox), In(EngineName.WebKit)]
    public async Task A_review_session_goes_from_its_first_question_to_its_end(EngineName name)
    {
        var page = await engines.Open(name, ExampleSite.PageWithPrompts, width: 1400);
        await page.Until("document.querySelector('.review-start')");
        await page.Run("document.querySelector('.review-start').click(); return ''");
        for (var i = 0; i < 20 && await page.Run("return String(document.querySelector('.review-done') !== null)") == "false"; i++)
        {
            await page.Until("document.querySelector('.review-show') === document.activeElement || document.querySelector('.review-done')");
            await page.Press(' ');
            await page.Until("document.querySelector('.review-answer') || document.querySelector('.review-done')");
            await page.Press('3');
        }

        await page.Until("document.querySelector('.review-done')");
    }

    [Theory, In(EngineName.Chromium), In(EngineName.Firefox), In(EngineName.WebKit)]
    public async Task The_colors_turn_and_a_picture_opens_and_closes(EngineName name)
    {
        var page = await engines.Open(name, ExampleSite.PageWithPrompts, width: 1400);
        const string ink = "return getComputedStyle(document.body).color";
        await page.Run("document.querySelector('.scheme [value=light]').click(); return ''");
        var light = await page.Run(ink);

        await page.Run("document.querySelector('.scheme [value=dark]').click(); return ''");

        Assert.Equal("rgb(36, 33, 28)", light);
        Assert.Equal("rgb(228, 224, 216)", await page.Run(ink));
        await page.Until("document.querySelector('.prose .enlarge')");
        await page.Run("document.querySelector('.prose .enlarge').click(); return ''");
        Assert.Equal("true", await page.Run("return String(document.querySelector('dialog').open)"));
        await page.Run("document.querySelector('dialog button').click(); return ''");
        await page.Until("document.querySelector('dialog') === null");
        await page.Run("document.querySelector('.scheme [value=system]').click(); return ''");
    }
}
