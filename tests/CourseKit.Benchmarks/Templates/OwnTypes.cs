using CourseKit.Export;
using CourseKit.Model;
using OwnEngine;

namespace CourseKit.Benchmarks;

/// <summary>The views of the theme for the own engine.</summary>
internal static class OwnTypes
{
    public static TemplateType<CourseView> CourseView { get; } = TemplateType.Define<CourseView>("course", "The course as a whole.")
        .Text("title", view => view.Settings.Title, "Its title.")
        .Text("description", view => view.Settings.Description, "Its description, or null.")
        .Text("language", view => view.Settings.Language, "Its language tag: `en`.")
        .TextList("authors", view => view.Settings.Authors, "Its authors.")
        .Text("license", view => view.Settings.License, "The name of its licence, or null.")
        .Text("license_url", view => view.Settings.LicenseUrl?.AbsoluteUri, "Where the licence can be read, or null.")
        .Text("url", view => view.Settings.BaseUrl?.AbsoluteUri, "`base_url` with a slash at the end; null when the course states none, and then nothing absolute can be written.")
        .Text("palette", view => PaletteName.Of(view.Settings.Palette), "The colour of review blocks that name none.")
        .List("menu", () => OwnTypes.CardView!, view => view.Menu, "The pages and folders at the root of the course, in reading order; when there are more than a hundred, only the folders.")
        .List("tags", () => OwnTypes.TagView!, view => view.Course.Tags, "Every tag.")
        .Number("page_count", view => view.PageCount, "How many pages it has, home and folders not counted.")
        .Number("prompt_count", view => view.PromptCount, "How many review questions it has.")
        .Open("params", _ => TemplateObject.Of(), "");

    public static TemplateType<PageView> PageView { get; } = TemplateType.Define<PageView>("page", "The page that is being written.")
        .Text("kind", page => page.Kind, "`home`, `section`, `page`, `tag`, `tags` or `404`.")
        .Text("title", page => page.Title, "Its title.")
        .Text("description", page => page.Description, "Its description (the home page's is the course's when it has none of its own), or null.")
        .Text("language", page => page.Language, "Its language tag, or else the course's.")
        .Text("url", page => page.Url, "Its address from the root of the site, without a leading slash; empty for the home page.")
        .Text("canonical", page => page.Canonical, "Its absolute address; null when the course states no `base_url`.")
        .Text("image", page => page.Image, "The absolute address of its picture, or null.")
        .Html("content", page => page.Content, "Its body.")
        .List("toc", () => OwnTypes.HeadingView!, page => page.Contents, "The headings of levels 2 and 3; empty when there are fewer than two.")
        .List("trail", () => OwnTypes.CardView!, page => page.Trail, "The pages above it, from the home page down.")
        .TextList("sections", page => page.Sections, "The addresses of the folders it stands in, itself included when it is a folder's page.")
        .Object("previous", () => OwnTypes.CardView!, page => page.Previous, "The page before it in the course, or null.")
        .Object("next", () => OwnTypes.CardView!, page => page.Next, "The page after it in the course, or null.")
        .List("entries", () => OwnTypes.CardView!, page => page.Entries, "What a folder's page or a tag's page lists, in reading order.")
        .List("groups", () => OwnTypes.GroupView!, page => page.Groups, "The same for the home page: folders with what is in them, and runs of pages between folders.")
        .List("tags", () => OwnTypes.TagView!, page => page.Tags, "Its tags.")
        .TextList("authors", page => page.Authors, "Its own authors; empty when it names none.")
        .Date("date", page => page.Date, "When it was published, or null.")
        .Date("updated", page => page.Updated, "When it was last changed: `lastmod`, or else `date`, or null.")
        .Text("modified", page => Rfc3339.Of(page.Updated), "`updated` as feeds and search engines read it, in UTC; or null.")
        .Number("minutes", page => page.Minutes, "About how long it takes to read; 0 when there is nothing to read.")
        .Text("orbit_color", page => page.OrbitColor, "The palette of a page with Orbit's component on it; null on any other page.")
        .Number("prompt_count", page => page.PromptCount, "How many review questions it has.")
        .Open("params", _ => TemplateObject.Of(), "");

    public static TemplateType<CardView> CardView { get; } = TemplateType.Define<CardView>("card", "A page as other pages speak of it.")
        .Text("title", card => card.Page.Page.Title, "Its title.")
        .Text("description", card => card.Page.Page.Description, "Its description, or null.")
        .Text("url", card => card.Page.Url, "Its address from the root of the site, without a leading slash; empty for the home page. Put `root` before it.")
        .Flag("is_section", card => card.IsSection, "True for a folder of the course.")
        .List("entries", () => CardView!, card => card.Entries, "What stands in a folder, in reading order; empty for a page.")
        .List("menu", () => CardView!, card => card.Menu, "The same as far as a menu shows it: when there are more than a hundred, only the folders.")
        .Number("minutes", card => card.Minutes, "About how long it takes to read; 0 when there is nothing to read.")
        .Number("prompt_count", card => card.PromptCount, "How many review questions it has.");

    public static TemplateType<HeadingView> HeadingView { get; } = TemplateType.Define<HeadingView>("heading", "A heading in the contents of a page.")
        .Text("title", heading => heading.Heading.Text, "Its text without markup.")
        .Text("id", heading => heading.Heading.Id, "What a link to it ends in, without `#`.")
        .List("headings", () => HeadingView!, _ => [], "The headings below it.");

    public static TemplateType<CourseTag> TagView { get; } = TemplateType.Define<CourseTag>("tag", "A tag of the course.")
        .Text("title", tag => tag.Name, "Its name as the first page writes it.")
        .Text("url", tag => tag.Url, "The address of its page from the root of the site.")
        .Number("count", tag => tag.Pages.Count, "How many pages have it.");

    public static TemplateType<GroupView> GroupView { get; } = TemplateType.Define<GroupView>(
            "group", "A part of a list of contents: a folder with what is in it, or a run of pages between folders.")
        .Text("title", group => group.Section?.Page.Page.Title, "The folder's title; null for a run of pages.")
        .Text("description", group => group.Section?.Page.Page.Description, "The folder's description, or null.")
        .Text("url", group => group.Section?.Page.Url, "The folder's address from the root of the site; null for a run of pages.")
        .List("entries", () => OwnTypes.CardView!, group => group.Entries, "The pages and folders in it, in reading order.");

    public static TemplateType<SiteView> SiteView { get; } = TemplateType.Define<SiteView>("page template", "What the templates of pages see.")
        .Object("course", () => OwnTypes.CourseView!, view => view.Course, "The course.")
        .Object("page", () => OwnTypes.PageView!, view => view.Page, "The page that is being written.")
        .Object("theme", () => OwnTypes.ThemeAssets!, view => view.Theme, "The files of the theme.")
        .Text("root", view => view.Root, "What leads from this page to the root of the site: `../../`, or `./` there. Put it before every address.");

    public static TemplateType<ThemeAssets> ThemeAssets { get; } = TemplateType.Define<ThemeAssets>("theme", "The files of the theme.")
        .Text("style", assets => assets.Style, "The address of the style sheet from the root of the site: all files of `assets/styles/` in the order of their names.")
        .Open("files", _ => TemplateObject.Of(), "");

}
