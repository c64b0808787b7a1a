using System.Net;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Makes what the template of a shortcode sees out of a call: addresses resolved, code escaped.</summary>
internal sealed class ShortcodeCalls(EmbedContext context, List<Diagnostic> diagnostics)
{
    public static string TemplateOf(string shortcode) => $"shortcodes/{shortcode}.html";

    /// <summary>Null, and reported, when an address of the call must not be written.</summary>
    public ShortcodeView? ViewOf(ShortcodeEmbed call, string? innerHtml)
    {
        var arguments = new Dictionary<string, string?>(StringComparer.Ordinal);
        var isSafe = true;
        foreach (var argument in call.Arguments)
        {
            arguments[argument.Name] = ValueOf(call, argument, out var problem);
            if (problem is null) continue;
            diagnostics.Add(problem);
            isSafe = false;
        }

        if (call.Signature.Name == "figure") arguments["alt"] = FigureText.From(call).Alt;
        var inner = innerHtml ?? (call.RawInner is { } raw ? WebUtility.HtmlEncode(raw.Trim('\r', '\n')) : null);
        return isSafe ? new ShortcodeView(context.Site.View, context.View, context.Root, arguments, inner) : null;
    }

    private string? ValueOf(ShortcodeEmbed call, BoundArgument argument, out Diagnostic? problem)
    {
        problem = null;
        if (argument.Value is not { Length: > 0 } value || argument.Type is not (ParameterType.Link or ParameterType.Image)) return argument.Value;
        if (AddressScheme.Unsafe(value, isImage: argument.Type == ParameterType.Image) is { } scheme)
        {
            problem = UnsafeAddress.At(argument.Location, scheme);
            return null;
        }

        return context.Address(new LinkReference(KindOf(call, argument), value, argument.Location));
    }

    private static LinkKind KindOf(ShortcodeEmbed call, BoundArgument argument) =>
        call.Signature.Name is "ref" or "relref" ? LinkKind.Ref
        : argument.Type == ParameterType.Image ? LinkKind.Image
        : LinkKind.Link;
}
