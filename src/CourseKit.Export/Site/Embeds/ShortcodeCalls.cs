using System.Globalization;
using System.Net;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Makes what the template of a shortcode sees out of a call: addresses resolved, code escaped.</summary>
internal sealed class ShortcodeCalls(EmbedContext context, List<Diagnostic> diagnostics)
{
    /// <summary>What the template sees of a parameter that is HTML: the HTML itself, or a mark for it.</summary>
    public Func<string, string> HtmlArgument { get; init; } = html => html;

    /// <summary>Is told every address that the template sees resolved.</summary>
    public Action<string> Addressed { get; init; } = _ => { };

    public static string TemplateOf(string shortcode) => $"shortcodes/{shortcode}.html";

    /// <summary>What the template gives; nothing, and reported, when the call or the template is wrong.</summary>
    public string Render(ShortcodeEmbed call, string? innerHtml)
    {
        if (ViewOf(call, innerHtml) is not { } view) return "";
        var rendered = context.Site.Theme.RenderText(TemplateOf(call.Signature.Name), context.Site.TypeOf(call.Signature).Bind(view));
        diagnostics.AddRange(context.Site.Theme.New(rendered.Diagnostics));
        return rendered.Succeeded ? rendered.Text.TrimEnd('\n') : "";
    }

    /// <summary>
    /// Null, and reported here or by the compiler, when something in the call is wrong: a template must not fail for want of what was to be
    /// named.
    /// </summary>
    private ShortcodeView? ViewOf(ShortcodeEmbed call, string? innerHtml)
    {
        var named = call.Arguments.Where(argument => ReferenceViews.IsReference(argument) && argument.Value is not null)
            .ToDictionary(
                argument => argument.Name, argument => ReferenceViews.Of(argument, context, HtmlArgument), StringComparer.Ordinal);
        foreach (var url in named.Values.Select(ReferenceViews.UrlOf).OfType<string>()) Addressed(context.Root + url);
        if (named.ContainsValue(null) || call.Arguments.Any(argument => argument.IsReported)) return null;
        var arguments = new Dictionary<string, string?>(StringComparer.Ordinal);
        var problems = new List<Diagnostic>();
        foreach (var argument in call.Arguments.Where(argument => !ReferenceViews.IsReference(argument)))
        {
            arguments[argument.Name] = ValueOf(call, argument, problems);
        }

        if (call.Signature.Role.Picture is { } picture) AddWhatPicturesLack(call, picture, arguments);
        if (call.Argument(call.Signature.Role.Setting) is { } setting && SettingProblem(setting) is { } problem) problems.Add(problem);
        diagnostics.AddRange(problems);
        var inner = innerHtml?.TrimEnd('\n') ?? (call.RawInner is { } raw ? InnerText(call, raw.Text.Trim('\r', '\n')) : null);
        return problems.Exists(problem => problem.Severity == Severity.Error)
            ? null
            : new ShortcodeView(context.Site.View, context.View, context.Root, arguments, named, inner)
            {
                Number = NumberOf(call),
                Dark = DarkOf(call),
                Recording = RecordingOf(call),
            };
    }

    private string? NumberOf(ShortcodeEmbed call) =>
        PictureText.IdOf(call) is { } id && context.Body.NumberOf(id) is { } caption
            ? context.Labels.NameOf(caption.Kind, caption.Number)
            : null;

    private static string? RecordingOf(ShortcodeEmbed call)
    {
        if (PictureOf(call)?.Value is not { } source) return null;
        return Recordings.IsSound(source) ? "audio" : Recordings.IsFilm(source) ? "video" : null;
    }

    private string? DarkOf(ShortcodeEmbed call) =>
        PictureOf(call) is { Value: { } source } written
            ? context.DarkOf(new LinkReference(LinkKind.Image, source, written.Location))
            : null;

    private static BoundArgument? PictureOf(ShortcodeEmbed call) => call.Argument(call.Signature.Role.Picture?.Source);

    private string InnerText(ShortcodeEmbed call, string text)
    {
        if (HighlightedCode.InfoOf(call) is not { } info) return WebUtility.HtmlEncode(text);
        var code = new StringWriter();
        var trouble = CodeWriter.WriteInner(text.ReplaceLineEndings("\n"), info, context.Site.Typesetter, code);
        if (trouble is not null) new TroubleReport(diagnostics).Report(trouble.Value, call.Location, "code");
        return code.ToString().TrimEnd('\n');
    }

    private string? ValueOf(ShortcodeEmbed call, BoundArgument argument, List<Diagnostic> problems)
    {
        if (argument.Value is not { Length: > 0 } value) return argument.Value;
        if (argument.Type == ParameterType.Markdown) return HtmlArgument(InlineMarkdown.ToHtml(argument, context, problems));
        if (KindOf(call, argument) is not { } kind) return value;
        if (AddressScheme.Unsafe(value, isImage: kind == LinkKind.Image) is not { } scheme)
        {
            var address = context.Address(new LinkReference(kind, value, argument.Location));
            Addressed(address);
            return address;
        }

        problems.Add(UnsafeAddress.At(argument.Location, scheme));
        return null;
    }

    private void AddWhatPicturesLack(ShortcodeEmbed call, PictureParameters picture, Dictionary<string, string?> arguments)
    {
        arguments[picture.Alternative] = PictureText.Of(call)!.Alternative;
        if (arguments.GetValueOrDefault(picture.Source) is null) return;
        if (PictureOf(call) is not { Value: { } source } written || Recordings.Is(source)) return;
        if (context.SizeOf(new LinkReference(LinkKind.Image, source, written.Location)) is not { } size) return;
        size = size.With(Pixels(arguments.GetValueOrDefault(picture.Width)), Pixels(arguments.GetValueOrDefault(picture.Height)));
        arguments[picture.Width] = size.Width.ToString(CultureInfo.InvariantCulture);
        arguments[picture.Height] = size.Height.ToString(CultureInfo.InvariantCulture);
    }

    private static int? Pixels(string? argument) =>
        int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;

    /// <summary>Null for an argument that is no address.</summary>
    private static LinkKind? KindOf(ShortcodeEmbed call, BoundArgument argument) => argument.Type switch
    {
        ParameterType.Image => LinkKind.Image,
        ParameterType.Link => LinkKind.Link,
        _ => argument.Name == call.Signature.Role.PageAddress ? LinkKind.Ref : null,
    };

    private Diagnostic? SettingProblem(BoundArgument name) => ParamLookup.Check(name, context.Page.Page, context.Site.Course.Settings);
}
