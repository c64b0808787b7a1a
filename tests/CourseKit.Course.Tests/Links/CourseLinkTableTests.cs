using FsCheck.Fluent;

namespace CourseKit.Model.Tests;

public class CourseLinkTableTests
{
    private static readonly CourseSettings _settings = HandMade.Settings with { BaseUrl = new Uri("https://example.org/course/") };

    private static readonly Course _course = HandMade.Course(
        _settings,
        ["content/outer/loop.svg", "content/outer/bundle/own.png", "static/images/logo.png", "content/outer/Übersicht.pdf"],
        HandMade.Page("content/_index.md"),
        HandMade.Page("content/glossary.md") with { Body = HandMade.Body(["goodhart", "ünïcode"]) },
        HandMade.Page("content/outer/_index.md"),
        HandMade.Page("content/outer/here.md") with { Body = HandMade.Body(["own-anchor"]) },
        HandMade.Page("content/outer/Reward Tampering.md") with { Slug = HandMade.Value("tampering"), Aliases = [HandMade.Value("/old/")], Tags = [HandMade.Value("Agents")] },
        HandMade.Page("content/outer/bundle/index.md"),
        HandMade.Page("content/inner/here.md"),
        HandMade.Page("content/inner/secret.md") with { Draft = true });

    [Theory]
    [InlineData("../glossary.md", "glossary/")]
    [InlineData("../glossary.md#goodhart", "glossary/#goodhart")]
    [InlineData("../glossary.md?x=1#goodhart", "glossary/?x=1#goodhart")]
    [InlineData("../glossary.md#%C3%BCn%C3%AFcode", "glossary/#%C3%BCn%C3%AFcode")]
    [InlineData("../glossary", "glossary/")]
    [InlineData("../../glossary/", "glossary/")]
    [InlineData("/glossary/", "glossary/")]
    [InlineData("/glossary", "glossary/")]
    [InlineData("/glossary.md", "glossary/")]
    [InlineData("/glossary/index.html", "glossary/")]
    [InlineData("/content/glossary.md", "glossary/")]
    [InlineData("/course/glossary/", "glossary/")]
    [InlineData("https://example.org/course/glossary/#goodhart", "glossary/#goodhart")]
    [InlineData("https://example.org/course", "")]
    [InlineData("Reward%20Tampering.md", "outer/tampering/")]
    [InlineData("Reward Tampering.md", "outer/tampering/")]
    [InlineData("../tampering/", "outer/tampering/")]
    [InlineData("bundle/index.md", "outer/bundle/")]
    [InlineData("bundle/", "outer/bundle/")]
    [InlineData("_index.md", "outer/")]
    [InlineData("..", "outer/")]
    [InlineData("/", "")]
    [InlineData("../_index.md", "")]
    [InlineData("#own-anchor", "outer/here/#own-anchor")]
    [InlineData("#", "outer/here/#")]
    [InlineData("#top", "outer/here/#top")]
    [InlineData("/tags/agents/", "tags/agents/")]
    [InlineData("/tags/", "tags/")]
    public void Addresses_of_pages_are_found(string target, string address)
    {
        var resolved = Resolve(target);

        Assert.Equal((LinkTargetKind.Page, address, null), (resolved.Kind, resolved.Path + resolved.Fragment, resolved.Problem?.Message));
    }

    [Theory]
    [InlineData("loop.svg", "outer/loop.3f2a9c1b.svg")]
    [InlineData("./loop.svg#part", "outer/loop.3f2a9c1b.svg#part")]
    [InlineData("/outer/loop.svg", "outer/loop.3f2a9c1b.svg")]
    [InlineData("bundle/own.png", "outer/bundle/own.3f2a9c1b.png")]
    [InlineData("/images/logo.png", "images/logo.png")]
    [InlineData("/static/images/logo.png", "images/logo.png")]
    [InlineData("../../images/logo.png", "images/logo.png")]
    [InlineData("%C3%9Cbersicht.pdf", "outer/%C3%BCbersicht.3f2a9c1b.pdf")]
    [InlineData("U\u0308bersicht.pdf", "outer/%C3%BCbersicht.3f2a9c1b.pdf")]
    [InlineData("/feed.xml", "feed.xml")]
    public void Addresses_of_files_are_found(string target, string address)
    {
        var resolved = Resolve(target);

        Assert.Equal((LinkTargetKind.Asset, address, null), (resolved.Kind, resolved.Path + resolved.Fragment, resolved.Problem?.Message));
    }

    [Theory]
    [InlineData("https://example.com/a%20b?x#y")]
    [InlineData("https://example.org/courses/")]
    [InlineData("HTTP://EXAMPLE.COM")]
    [InlineData("mailto:a@example.org")]
    [InlineData("tel:+123")]
    [InlineData("//example.com/x")]
    public void Other_sites_are_left_as_they_are_written(string target) =>
        Assert.Equal(new ResolvedLink(LinkTargetKind.External, target, "", null), Resolve(target));

    [Theory]
    [InlineData("javascript:print()")]
    [InlineData("data:text/plain,x")]
    public void An_address_that_is_run_leads_nowhere(string target)
    {
        var resolved = Resolve(target);

        Assert.Equal((LinkTargetKind.Broken, "CK5202"), (resolved.Kind, resolved.Problem?.Code));
    }

    [Theory]
    [InlineData("../glosary.md", "CK4120", "Did you mean '../glossary.md'?")]
    [InlineData("glossary.md", "CK4120", "Did you mean '../glossary.md'?")]
    [InlineData("/glosary.md", "CK4120", "Did you mean '/glossary.md'?")]
    [InlineData("/glosary/", "CK4120", "Did you mean '/glossary/'?")]
    [InlineData("/nothing/like/this/", "CK4120", "Write the path of a content file, such as ../outer/proxies.md.")]
    [InlineData("lop.svg", "CK4122", "Did you mean 'loop.svg'?")]
    [InlineData("logo.png", "CK4122", "Did you mean '/images/logo.png'?")]
    [InlineData("../inner/secret.md", "CK4124", "Publish content/inner/secret.md, or take the link out until then.")]
    [InlineData("/inner/secret/", "CK4124", "Publish content/inner/secret.md, or take the link out until then.")]
    [InlineData("../../../etc/passwd", "CK4125", "Copy the file into the course and link to it there.")]
    [InlineData("..%2F..%2F..%2Fetc%2Fpasswd", "CK4125", "Copy the file into the course and link to it there.")]
    [InlineData("/../x.md", "CK4125", "Copy the file into the course and link to it there.")]
    [InlineData("C:\\notes\\a.md", "CK4125", "Copy the file into the course and link to it there.")]
    [InlineData("file:///etc/passwd", "CK4125", "Copy the file into the course and link to it there.")]
    [InlineData("", "CK4130", "Fill it in, or take the brackets away.")]
    public void What_leads_nowhere_is_reported_with_what_was_meant(string target, string code, string hint)
    {
        var resolved = Resolve(target);

        Assert.Equal(LinkTargetKind.Broken, resolved.Kind);
        Assert.Equal((code, hint), (resolved.Problem?.Code, resolved.Problem?.Hint));
    }

    [Theory]
    [InlineData("../course.yml", "The path '../course.yml' leads out of 'content/', where the pages are", "Copy the file into 'content/' or 'static/' and link to it there.")]
    [InlineData("outer/../../course.yml", "The path 'outer/../../course.yml' leads out of 'content/', where the pages are", "Copy the file into 'content/' or 'static/' and link to it there.")]
    [InlineData("../static/images/new.png", "The path '../static/images/new.png' leads out of 'content/', where the pages are", "Write '/images/new.png': what lies in 'static/' is at the top of the site.")]
    [InlineData("../content/inner/here.md#a", "The path '../content/inner/here.md' leads out of 'content/', where the pages are", "Write '/inner/here.md': paths begin in 'content/'.")]
    [InlineData("../../course.yml", "The path '../../course.yml' leads out of the course", "Copy the file into the course and link to it there.")]
    [InlineData("/../course.yml", "The path '/../course.yml' leads out of the course", "Copy the file into the course and link to it there.")]
    public void What_leaves_the_folder_of_the_pages_is_not_said_to_leave_the_course(string target, string message, string hint)
    {
        var home = _course.Pages.Single(page => page.Page.Path == "content/_index.md").Page;

        var problem = _course.Links.Resolve(home, HandMade.Link(target, LinkKind.Link)).Problem!;

        Assert.Equal(("CK4125", message, hint), (problem.Code, problem.Message, problem.Hint));
    }

    [Theory]
    [InlineData("../glossary.md#godhart", "CK4121", "Did you mean '#goodhart'?", 16)]
    [InlineData("#own", "CK4121", "Link to the page, or give the heading this id: ## Heading {#own}.", 2)]
    [InlineData("../Glossary.md", "CK4126", "Write '../glossary.md'.", 1)]
    [InlineData("/Outer/Loop.svg", "CK4126", "Write '/outer/loop.svg'.", 1)]
    [InlineData("/old/", "CK4127", "Link to '/outer/tampering/'.", 1)]
    public void What_leads_somewhere_all_the_same_is_reported_at_the_part_that_is_wrong(string target, string code, string hint, int column)
    {
        var resolved = Resolve(target);

        Assert.NotEqual(LinkTargetKind.Broken, resolved.Kind);
        Assert.Equal((code, hint, column), (resolved.Problem?.Code, resolved.Problem?.Hint, resolved.Problem?.Location.Start.Column));
    }

    [Fact]
    public void A_call_that_could_not_be_run_is_not_reported_twice()
    {
        var resolved = Resolve("{{< rellref \"x\" >}}");

        Assert.Equal((LinkTargetKind.Broken, null), (resolved.Kind, resolved.Problem));
    }

    [Theory]
    [InlineData("lop.svg", "CK4123")]
    [InlineData("../glossary.md", "CK4123")]
    [InlineData("https://example.com/x.png", "CK4128")]
    [InlineData("//example.com/x.png", "CK4128")]
    [InlineData("loop.svg", null)]
    [InlineData("data:image/png;base64,AA", null)]
    public void Images_are_files_of_the_course(string target, string? code) =>
        Assert.Equal(code, Resolve(target, LinkKind.Image).Problem?.Code);

    [Theory]
    [InlineData("glossary.md", "glossary/")]
    [InlineData("glossary", "glossary/")]
    [InlineData("glossary.md#goodhart", "glossary/#goodhart")]
    [InlineData("/outer/here.md", "outer/here/")]
    [InlineData("outer/here.md", "outer/here/")]
    [InlineData("here.md", "outer/here/")]
    [InlineData("bundle", "outer/bundle/")]
    [InlineData("inner", "inner/")]
    [InlineData("#own-anchor", "outer/here/#own-anchor")]
    public void A_ref_finds_a_page_by_path_and_by_a_name_that_only_one_has(string target, string address)
    {
        var resolved = Resolve(target, LinkKind.Ref);

        Assert.Equal((LinkTargetKind.Page, address, null), (resolved.Kind, resolved.Path + resolved.Fragment, resolved.Problem?.Message));
    }

    [Fact]
    public void A_ref_with_the_name_of_two_pages_is_ambiguous()
    {
        var glossary = _course.Pages.Single(page => page.Url == "glossary/").Page;

        var problem = _course.Links.Resolve(glossary, HandMade.Link("here.md", LinkKind.Ref)).Problem;

        Assert.Equal(("CK4129", "Write the path: '/inner/here.md' or '/outer/here.md'."), (problem?.Code, problem?.Hint));
    }

    [Fact]
    public void Resolving_never_throws_and_never_leaves_the_course()
    {
        var parts = Gen.Elements("..", ".", "", "outer", "glossary.md", "%2e%2e", "%", "#", "?", ":", "\\", "C:", "here", "é", "\0", "\uD800", "//");
        var targets = parts.ArrayOf().Select(items => string.Join("/", items));
        var outputs = _course.Pages.Select(page => page.Url).Concat(_course.Assets.Values.Select(asset => asset.Url))
            .Concat(_course.Tags.Select(tag => tag.Url)).Concat(["tags/", "feed.xml", "sitemap.xml", "robots.txt", "404.html"]).ToHashSet();

        Property.Holds(Property.Texts(targets), target => Enum.GetValues<LinkKind>().All(kind =>
        {
            var resolved = Resolve(target, kind);
            return resolved.Kind is LinkTargetKind.External or LinkTargetKind.Broken || outputs.Contains(resolved.Path);
        }));
        Property.Holds(Property.Characters, target => Resolve(target) is not null);
    }

    [Fact]
    public void Without_a_base_address_there_is_no_feed_to_link_to()
    {
        var course = HandMade.Course(HandMade.Page("a.md", HandMade.Link("/feed.xml")));

        Assert.Equal(["CK4122"], HandMade.Codes(course));
    }

    [Fact]
    public void Links_of_pages_and_the_image_of_the_front_matter_are_checked_in_the_course()
    {
        var page = HandMade.Page("a.md", HandMade.Link("b.md"), HandMade.Link("https://example.com/")) with { Image = HandMade.Value("c.png") };

        var course = HandMade.Course(page);

        Assert.Equal(["CK4120", "CK4123"], HandMade.Codes(course).Order());
    }

    private static ResolvedLink Resolve(string target, LinkKind kind = LinkKind.Link) =>
        _course.Links.Resolve(_course.Pages.Single(page => page.Page.Path == "content/outer/here.md").Page, HandMade.Link(target, kind));
}
