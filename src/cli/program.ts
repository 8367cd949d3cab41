import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { version } from '../../package.json'
import { type CommandSpec, commands, groups, type Options } from './commands.ts'
import type { Session } from './io.ts'
import { loaders } from './loaders.ts'
import { fromCommander } from './usage.ts'
import { helpOf, text } from './words.ts'

/** Parses the words of the command line and runs the command. @throws Problem USAGE; what the command throws */
export async function runProgram(args: readonly string[], session: Session): Promise<number> {
  let code = 0
  let printed = ''
  const print: Print = (part) => {
    printed += part
  }
  const program = frame('mera', session, print)
    .description(text(session, 'mera'))
    .version(version, '-V, --version', text(session, 'version'))
    .addOption(new Option('--lang <lang>', text(session, 'lang')).choices(['ru', 'en']))
  for (const spec of commands) {
    parentOf(program, spec, session, print).addCommand(
      commandOf(spec, session, print, async (words, options) => {
        const { run } = await loaders[spec.name]!()
        code = await run(session, words, options)
      }),
    )
  }
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.code !== 'commander.help' && error.exitCode !== 0) throw fromCommander(error, 'mera')
    // Help that was asked for is an answer; help in place of a missing command is not.
    if (error.code === 'commander.help') session.err(printed)
    else await session.out(printed)
    return error.exitCode === 0 ? 0 : 2
  }
  return code
}

type Print = (text: string) => void

/** What every command has: our way to end, to print and to word the help. */
function frame(name: string, session: Session, print: Print): Command {
  return new Command(name)
    .exitOverride()
    .configureOutput({ writeOut: print, writeErr: print, outputError: () => {} })
    .helpOption('-h, --help', text(session, 'help'))
    .helpCommand(false)
    .configureHelp({ ...helpOf(session), helpWidth: Math.min(session.width, 120) })
}

function parentOf(program: Command, { name }: CommandSpec, session: Session, print: Print): Command {
  const [group, sub] = name.split(' ')
  if (sub === undefined) return program
  const known = program.commands.find((command) => command.name() === group)
  if (known) return known
  const made = frame(group!, session, print).description(groups[group!]![session.language])
  program.addCommand(made)
  return made
}

function commandOf(
  spec: CommandSpec,
  session: Session,
  print: Print,
  run: (words: readonly string[], options: Options) => Promise<void>,
): Command {
  const { language } = session
  const command = frame(spec.name.split(' ').at(-1)!, session, print).description(spec.title[language])
  for (const { name, title } of spec.args ?? []) command.argument(name, title[language])
  for (const { flags, title, within, preset } of spec.options ?? []) {
    const option = new Option(flags, title[language])
    if (within) option.argParser((given) => wholeNumber(given, within))
    if (preset !== undefined) option.default(preset)
    command.addOption(option)
  }
  if (spec.examples)
    command.addHelpText('after', `\n${text(session, 'examples')}\n  ${spec.examples.join('\n  ')}`)
  return command.action(() => run(command.args, command.opts()))
}

function wholeNumber(given: string, [least, most]: readonly [number, number]): number {
  const value = Number(given)
  if (/^\d{1,15}$/.test(given) && value >= least && value <= most) return value
  throw new InvalidArgumentError(`${least}…${most}`)
}
