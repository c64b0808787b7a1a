using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class CourseSettingsBinderTests
{
    private static readonly IReadOnlyCollection<Rule> Rules = [MisspeltKey.Rule, MissingTitle.Rule, DuplicateKey.Rule, MissingPage.Rule];

    private static (CourseSettings Settings, List<Diagnostic> Diagnostics) Bind(string? yaml, string folder = "my-course")
    {
        var diagnostics = new List<Diagnostic>();
        var file = yaml is null ? null : new SourceText("course.yml", yaml);
        return (CourseSettingsBinder.Bind(file, folder, Rules, diagnostics), diagnostics);
    }

    [Fact]
    public void Every_setting_is_bound_to_its_type()
    {
        var (settings, diagnostics) = Bind("""
            title: "Missing the Mark"
            id: misalignment
            description: >-
              Two ways
              to miss.
            base_url: https://example.org/course
            language: en-GB
            authors: [Ada, Grace]
            license: CC BY 4.0
            license_url: https://creativecommons.org/licenses/by/4.0/
            palette: purple
            review: orbit
            modules:
              - outer
              - inner
            rules:
              CK1052: off
              missing-title: error
            params:
              minutes: 15
            """);

        Assert.Empty(diagnostics);
        Assert.Equal(("Missing the Mark", "misalignment", "Two ways to miss."), (settings.Title, settings.Id, settings.Description));
        Assert.Equal("https://example.org/course/", settings.BaseUrl!.AbsoluteUri);
        Assert.Equal("en-GB", settings.Language);
        Assert.Equal(["Ada", "Grace"], settings.Authors);
        Assert.Equal(("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"), (settings.License, settings.LicenseUrl!.AbsoluteUri));
        Assert.Equal((ReviewColor.Purple, ReviewMode.Orbit), (settings.Palette, settings.Review));
        Assert.Equal(["outer", "inner"], settings.Modules.Select(module => module.Value));
        Assert.Equal([("CK1052", null), ("CK1054", Severity.Error)], settings.Rules.Select(rule => (rule.Code, rule.Severity)));
        Assert.Equal("15", Assert.IsType<ScalarNode>(settings.Params.Find("minutes")!.Value).Text);
        Assert.Equal("course.yml", settings.Source!.Path);
    }

    [Fact]
    public void Commands_of_the_course_are_read_with_or_without_their_backslash_and_with_their_arguments()
    {
        var (settings, _) = Bind("macros:\n  \\R: \\mathbb{R}\n  norm: '\\lVert #1 \\rVert_{#2}'\n  \\hash: '\\#1'");

        Assert.Equal(
            ["\\newcommand{\\R}{\\mathbb{R}}", "\\newcommand{\\norm}[2]{\\lVert #1 \\rVert_{#2}}", "\\newcommand{\\hash}{\\#1}"],
            settings.Macros.Select(macro => macro.Definition));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\uFEFF# nothing yet\n")]
    public void Without_settings_the_folder_is_a_course(string? yaml)
    {
        var (settings, diagnostics) = Bind(yaml, "Outer_and-inner Misalignment");

        Assert.Empty(diagnostics);
        Assert.Equal(("outer-and-inner-misalignment", "Outer and inner Misalignment"), (settings.Id, settings.Title));
        Assert.Equal(("en", ReviewColor.Blue, ReviewMode.Widget, null), (settings.Language, settings.Palette, settings.Review, settings.BaseUrl));
    }

    [Theory]
    [InlineData("titel: A", "CK4001 1:1", "Did you mean 'title'?")]
    [InlineData("baseURL: https://example.org/", "CK4001 1:1", "Did you mean 'base_url'?")]
    [InlineData("author: Ada", "CK4001 1:1", "Did you mean 'authors'?")]
    [InlineData("module: [a]", "CK4001 1:1", "Did you mean 'modules'?")]
    [InlineData("analytics: x", "CK4001 1:1", "Put a value of your own under 'params'. The settings are title, id, description, base_url, language, authors, license, license_url, palette, review, schedule, search, offline, smart_punctuation, typesetting, macros, content_security_policy, contributors, repository, links, modules, sources, bibliography, rules, params.")]
    [InlineData("search: none", "CK1050 1:9", "Write true or false.")]
    [InlineData("typesetting: off", "CK1050 1:14", "Write 'typesetting: none' for TeX and code as they are written, or remove the setting.")]
    [InlineData("macros:\n  x2: y", "CK4010 2:3", "Write letters only, such as '\\norm'.")]
    [InlineData("macros:\n  \\x: \\frac{1", "CK4010 2:7", "Give each '{' its '}', or write '\\{' for a brace that readers see.")]
    [InlineData("id: Course 1", "CK4002 1:5", "Write 'course-1'.")]
    [InlineData("id: 2024", "CK4002 1:5", "Write 'course-2024'.")]
    [InlineData("id: a--b", "CK4002 1:5", "Write 'a-b'.")]
    [InlineData("base_url: example.org/course", "CK4003 1:11", "Write 'base_url: https://example.org/course'.")]
    [InlineData("base_url: /course/", "CK4003 1:11", "Write an address such as 'base_url: https://example.org/course/'.")]
    [InlineData("base_url: ftp://example.org/", "CK4003 1:11", "Write an address such as 'base_url: https://example.org/course/'.")]
    [InlineData("base_url: https://example.org/?a=b", "CK4003 1:11", "Write an address such as 'base_url: https://example.org/course/'.")]
    [InlineData("license_url: example.org", "CK4003 1:14", "Write 'license_url: https://example.org'.")]
    [InlineData("language: english_", "CK1055 1:11", "Write a tag such as en, de, pt-BR or zh-Hant.")]
    [InlineData("palette: bleu", "CK1056 1:10", "Did you mean 'blue'?")]
    [InlineData("review: anki", "CK1057 1:9", "Write widget or orbit.")]
    [InlineData("schedule: daily", "CK1050 1:11", "Write each value on a line of its own: two spaces, name, colon, value.")]
    [InlineData("schedule:\n  retension: 0.9", "CK4011 2:3", "Did you mean 'retention'?")]
    [InlineData("schedule:\n  colour: red", "CK4011 2:3", "A schedule says retention, longest_interval, new_a_day, reviews_a_day.")]
    [InlineData("schedule:\n  retention: 90", "CK4011 2:14", "Write a number from 0.7 to 0.99.")]
    [InlineData("schedule:\n  retention: 90%", "CK4011 2:14", "Write a number from 0.7 to 0.99.")]
    [InlineData("schedule:\n  new_a_day: -1", "CK4011 2:14", "Write a number from 0 to 9999.")]
    [InlineData("schedule:\n  reviews_a_day: 2.5", "CK4011 2:18", "Write a number from 1 to 9999.")]
    [InlineData("schedule:\n  longest_interval: [30]", "CK1050 2:21", "Write a number from 7 to 36500.")]
    [InlineData("content_security_policy: off", "CK1050 1:26", "Write 'content_security_policy: none', or each directive on a line of its own, such as '  connect-src: https://api.example.org'.")]
    [InlineData("content_security_policy: [none]", "CK1050 1:26", "Write each value on a line of its own: two spaces, name, colon, value.")]
    [InlineData("content_security_policy:\n  conect-src: x.org", "CK4020 2:3", "Did you mean 'connect-src'?")]
    [InlineData("content_security_policy:\n  default-src: x.org", "CK4020 2:3", "The directives are script-src, script-src-attr, style-src, style-src-attr, img-src, font-src, connect-src, media-src, frame-src, object-src, worker-src, manifest-src, base-uri, form-action.")]
    [InlineData("content_security_policy:\n  img-src: self", "CK4020 2:12", "Write \"'self'\": a word of the language stands in single quotes, and YAML wants double ones around them.")]
    [InlineData("content_security_policy:\n  img-src: \"a.org; script-src *\"", "CK4020 2:12", "Write a host such as https://api.example.org, a scheme such as \"blob:\", or a word in single quotes such as \"'unsafe-eval'\".")]
    [InlineData("content_security_policy:\n  img-src: [a.org, b\u00e9.org]", "CK4020 2:20", "Write a host such as https://api.example.org, a scheme such as \"blob:\", or a word in single quotes such as \"'unsafe-eval'\".")]
    [InlineData("content_security_policy:\n  img-src: {a: b}", "CK1050 2:12", "Write 'img-src: [one, two]'.")]
    [InlineData("repository: github.com/owner/name", "CK4003 1:13", "Write 'repository: https://github.com/owner/name'.")]
    [InlineData("repository: git@github.com:owner/name.git", "CK4021 1:13", "Write 'https://github.com/owner/name'.")]
    [InlineData("repository: ssh://git@codeberg.org/owner/name.git", "CK4021 1:13", "Write 'https://codeberg.org/owner/name'.")]
    [InlineData("repository: https://github.com/owner", "CK4021 1:13", "Write an address such as https://github.com/OWNER/NAME.")]
    [InlineData("repository: https://git.example.org/a/b", "CK4021 1:13", "Write under 'repository' an 'edit' such as https://git.example.org/…/{path}, a 'report', or both.")]
    [InlineData("repository:\n  branch: main", "CK4021 1:1", "Write 'url: https://github.com/OWNER/NAME', or 'edit' and 'report'.")]
    [InlineData("repository:\n  url: https://github.com/a/b\n  brunch: x", "CK4021 3:3", "Did you mean 'branch'?")]
    [InlineData("repository:\n  url: https://github.com/a/b\n  folder: ../x", "CK4021 3:11", "Write the folder of the course as it lies in the repository, such as 'courses/alignment'.")]
    [InlineData("repository:\n  edit: https://git.example.org/edit", "CK4021 2:9", "Write {path} in 'edit' where the path of a file stands.")]
    [InlineData("repository:\n  edit: https://git.example.org/{branch}/{path}", "CK4021 2:9", "Write {path}, or %7B and %7D for braces.")]
    [InlineData("repository:\n  report: https://git.example.org/?{body}", "CK4021 2:11", "Write {title} or {text}, or %7B and %7D for braces.")]
    [InlineData("repository:\n  report: javascript:alert(1)", "CK4003 2:11", "Write an address such as 'report: https://example.org/course/'.")]
    [InlineData("repository:\n  edit: mailto:a@example.org?body={path}", "CK4003 2:9", "Write an address such as 'edit: https://example.org/course/'.")]
    [InlineData("repository: [https://github.com/a/b]", "CK1050 1:13", "Write each value on a line of its own: two spaces, name, colon, value.")]
    [InlineData("offline: never", "CK1050 1:10", "Write true or false.")]
    [InlineData("modules: outer", "CK1050 1:10", "Write 'modules: [outer]'.")]
    [InlineData("params: x", "CK1050 1:9", "Write each value on a line of its own: two spaces, name, colon, value.")]
    [InlineData("rules: off", "CK1050 1:8", "Write each rule on a line of its own, such as '  CK3112: off'.")]
    [InlineData("rules:\n  CK1053: off", "CK4004 2:3", "Did you mean 'CK1052'?")]
    [InlineData("rules:\n  mising-title: off", "CK4004 2:3", "Did you mean 'missing-title'?")]
    [InlineData("rules:\n  something: off", "CK4004 2:3", "Write a rule's code or name, as messages show it.")]
    [InlineData("rules:\n  CK1052: false", "CK4005 2:11", "Write 'CK1052: off'.")]
    [InlineData("rules:\n  CK1052: warn", "CK4005 2:11", "Write 'CK1052: warning'.")]
    [InlineData("rules:\n  CK1052: [off]", "CK4005 2:11", "Write 'CK1052: warning'.")]
    [InlineData("rules:\n  CK1052: off\n  misspelt-key: hint", "CK1005 3:3", "Remove one of the two; the first is used.")]
    [InlineData("rules:\n  duplicate-key: warning", "CK4006 2:18", "Remove this line, and mend what the rule reports.")]
    [InlineData("title: A: B", "CK1007 1:9", "Put the value in quotes: \"A: B\"")]
    public void A_mistake_is_reported_where_it_stands_with_what_to_write(string yaml, string finding, string hint)
    {
        var (_, diagnostics) = Bind(yaml);

        Assert.Equal([finding], diagnostics.Select(d => $"{d.Code} {d.Location.Start}"));
        Assert.Equal(hint, diagnostics[0].Hint);
    }

    [Fact]
    public void A_schedule_says_what_it_says_and_leaves_the_rest_as_it_was()
    {
        var (settings, diagnostics) = Bind("schedule:\n  retention: 0.85\n  new_a_day: 5\n  reviews_a_day:\n");

        Assert.Empty(diagnostics);
        Assert.Equal(new ReviewSchedule { Retention = 0.85, NewADay = 5 }, settings.Schedule);
    }

    [Fact]
    public void A_policy_may_be_widened_or_left_out()
    {
        var (widened, diagnostics) = Bind("content_security_policy:\n  connect-src: https://api.example.org\n  script-src: [\"blob:\", \"'unsafe-eval' cdn.example.org\"]\n");
        var (none, more) = Bind("content_security_policy: none\n");
        var (empty, most) = Bind("content_security_policy:\n");

        Assert.Empty(diagnostics.Concat(more).Concat(most));
        Assert.Equal(
            ["connect-src https://api.example.org", "script-src blob:", "script-src 'unsafe-eval'", "script-src cdn.example.org"],
            widened.ContentPolicy.Sources.Select(source => $"{source.Directive} {source.Source}"));
        Assert.True(none.ContentPolicy.IsNone);
        Assert.Equal(new ContentPolicy(), empty.ContentPolicy);
    }

    [Fact]
    public void One_bad_setting_costs_only_itself()
    {
        var (settings, diagnostics) = Bind("title: \"open\nid: Bad Id\npalette: bleu\nlanguage: de\nbase_url: https://example.org\n");

        Assert.Equal(["CK1003 1:8", "CK4002 2:5", "CK1056 3:10"], diagnostics.Select(d => $"{d.Code} {d.Location.Start}"));
        Assert.Equal(("My course", "my-course", ReviewColor.Blue), (settings.Title, settings.Id, settings.Palette));
        Assert.Equal(("de", "https://example.org/"), (settings.Language, settings.BaseUrl!.AbsoluteUri));
    }

    [Theory]
    [InlineData("links:\n  ignore: https://a.org/*\n", "https://a.org/*")]
    [InlineData("links:\n  ignore: [a, b]\n", "a b")]
    [InlineData("links:\n", "")]
    [InlineData("title: A\n", "")]
    public void Addresses_that_are_not_asked_are_a_list_or_one(string yaml, string ignored)
    {
        var found = new List<Diagnostic>();

        var settings = CourseSettingsBinder.Bind(new SourceText("course.yml", yaml), "course", [], found);

        Assert.Equal(ignored, string.Join(' ', settings.Links.Ignore));
        Assert.Empty(found);
    }
}
